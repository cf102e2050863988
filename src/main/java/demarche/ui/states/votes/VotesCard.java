package demarche.ui.states.votes;

import demarche.pack.figure.SignPaths;
import demarche.plan.id.FactKey;
import demarche.plan.id.FactKey.Sort;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.Correctable;
import demarche.ui.states.facts.Fact;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.own.CorrectableRow;
import demarche.ui.states.own.CorrectionForm;
import demarche.ui.states.votes.VotesViewModel.Line;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How a state voted: two lanes over the years, or the same as a table.
public final class VotesCard {
    /// The header of the table and the bar that moves it sideways, in rows.
    private static final double HEADER_AND_BAR = 1.6;

    private final VotesViewModel model;
    private final Wording wording;
    private final OpenState open;
    private final Hyperlink twin;
    private final Hyperlink correct;
    private final VBox corrections = new VBox();
    private final VBox body = Style.styled(new VBox(), Style.GAP_12);
    private final Card card;
    private List<Line> shown = List.of();
    private List<Fact> ours = List.of();
    private Optional<Iso3> state = Optional.empty();
    private boolean asTable;

    public VotesCard(OpenState open) {
        this.open = open;
        this.wording = open.wording();
        model = new VotesViewModel(wording);
        twin = Buttons.link(wording.text("states.votes.as-table"), this::turn);
        twin.setId("votes-twin");
        correct = Buttons.link(Texts.of("corrections", wording.texts().locale()).get("corrections.vote"), this::correct);
        correct.setId("correct-vote");
        card = Card.of(wording.text("states.votes.title")).trailing(correct, twin).body(body, corrections);
        fill();
    }

    public Card card() {
        return card;
    }

    public void show(Now now) {
        List<Line> lines = model.lines(now);
        List<Fact> own = lines.stream().map(l -> now.facts().vote(now.iso3(), l.resolution())).filter(Fact::isOurs).toList();
        boolean same = lines.equals(shown) && own.equals(ours) && state.equals(Optional.of(now.iso3()));
        if (same) return;
        shown = lines;
        ours = own;
        state = Optional.of(now.iso3());
        fill();
        showOurs(now.iso3());
    }

    private void showOurs(Iso3 of) {
        var rows = new Rows();
        ours.forEach(fact -> rows.add(new CorrectableRow(open, of, fact, fact.correctable().orElseThrow())));
        corrections.getChildren().setAll(rows);
    }

    /// Of any roll call by the day.
    private void correct() {
        if (corrections.getChildren().getLast() instanceof CorrectionForm) return;
        List<FactKey> keys = shown.reversed().stream().map(Line::resolution).filter(r -> r.totals().isPresent()).map(r -> new FactKey(Sort.VOTE, r.symbol())).toList();
        state.ifPresent(of -> {
            var form = new CorrectionForm(open, of, new Correctable(keys, Optional.empty()), this::corrected);
            corrections.getChildren().add(form);
            form.focus();
        });
    }

    private void corrected() {
        corrections.getChildren().removeIf(CorrectionForm.class::isInstance);
        correct.requestFocus();
    }

    /// From the lanes to the table and back.
    public void turn() {
        asTable = !asTable;
        Refocus.around(card, twin, this::fill);
    }

    private void fill() {
        twin.setText(asTable ? wording.text("states.votes.as-lanes") : wording.text("states.votes.as-table"));
        twin.setVisible(!shown.isEmpty());
        correct.setVisible(shown.stream().anyMatch(l -> l.resolution().totals().isPresent()));
        if (shown.isEmpty()) body.getChildren().setAll(Words.wrapped(wording.text("states.votes.none"), Style.MUTED));
        else if (asTable) body.getChildren().setAll(table());
        else body.getChildren().setAll(legend(), new VoteLanes(shown, wording), SourceMark.of(wording.text("states.votes.source")));
    }

    private FlowPane legend() {
        var legend = Style.styled(new FlowPane(), Style.LEGEND);
        VotesViewModel.kinds().forEach(kind -> legend.getChildren()
                .add(entry(kind.map(Wording::sign).orElse(SignPaths.Vote.WITHOUT_VOTE), model.counted(shown, kind))));
        return legend;
    }

    private static Label entry(SignPaths.Vote sign, String words) {
        Label label = Words.line(words, Style.CAPTION, Style.MUTED);
        label.setGraphic(Signs.vote(sign));
        return label;
    }

    private Node table() {
        TableView<Line> table = Tables.of(wording.text("states.votes.title"),
                Tables.value(wording.text("states.votes.column.day"), l -> l.resolution().date(), wording.days()::day),
                Tables.name(wording.text("states.votes.column.resolution"), l -> l.resolution().shortSymbol()),
                Tables.text(wording.text("states.votes.column.vote"), Line::words),
                Tables.text(wording.text("states.votes.column.totals"), Line::totals),
                Tables.text(wording.text("states.votes.column.committee"), l -> l.resolution().committee()),
                Tables.text(wording.text("states.votes.column.title"), l -> l.resolution().title()),
                Tables.text(wording.text("states.votes.column.source"), Line::source));
        table.setId("votes");
        ColumnWidths.keep(table, 100, 74, 160, 190, 92, 430, 520);
        table.getItems().setAll(shown);
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(shown.size() + HEADER_AND_BAR));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }
}
