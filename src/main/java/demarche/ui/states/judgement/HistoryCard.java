package demarche.ui.states.judgement;

import demarche.plan.Assessment;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How our view of a state changed: a line over time with every judgement under it, or all of it as a table.
public final class HistoryCard {
    /// The header of the table and the bar that moves it sideways, in rows.
    private static final double HEADER_AND_BAR = 1.6;
    private final OpenState open;
    private final JudgementStrip strip;
    private final Wording wording;
    private final Texts texts;
    private final Hyperlink twin;
    private final VBox body = new VBox();
    private final Card card;
    private List<Assessment> shown = List.of();
    private boolean target;
    private boolean asTable;

    /// @param strip where an assessment is written
    public HistoryCard(OpenState open, JudgementStrip strip) {
        this.open = open;
        this.strip = strip;
        wording = open.wording();
        texts = Texts.of("judgement", wording.texts().locale());
        twin = Buttons.link("", this::turn);
        twin.setId("history-twin");
        card = Card.of(texts.get("judgement.history.title")).trailing(twin).flush(body);
    }

    public Card card() {
        return card;
    }

    public void show(Now now) {
        shown = now.plan().assessments(now.iso3());
        target = now.target().isPresent();
        Refocus.around(card, card, this::fill);
    }

    /// From the line to the table and back.
    public void turn() {
        asTable = !asTable;
        Refocus.around(card, twin, this::fill);
    }

    /// Of a state that is no target and was never judged there is nothing to tell.
    private void fill() {
        card.setVisible(target || !shown.isEmpty());
        card.setManaged(card.isVisible());
        twin.setText(asTable ? wording.text("states.votes.as-lanes") : wording.text("states.votes.as-table"));
        twin.setVisible(!shown.isEmpty());
        if (shown.isEmpty()) body.getChildren().setAll(nothing());
        else if (asTable) body.getChildren().setAll(table());
        else body.getChildren().setAll(picture(), entries());
    }

    private Node nothing() {
        var assess = Buttons.small(texts.get("judgement.history.begin"), strip::revise);
        assess.setId("assess-first");
        return new Rows().row(Words.wrapped(texts.get("judgement.history.none"), Style.MUTED)).close(assess);
    }

    private Node picture() {
        var points = shown.stream().map(a -> new LeaningLine.Point(a.day(), a.leaning(), a.confidence())).toList();
        return Style.styled(new VBox(new LeaningPicture(points, open.desk().planDay(), wording, texts), Words.caption(texts.get("judgement.history.legend"))), Style.START_CARD, Style.GAP_8);
    }

    private Rows entries() {
        var rows = new Rows();
        shown.reversed().forEach(a -> rows.row(words(a), actions(a)));
        rows.getChildren().forEach(row -> Style.styled(row, Style.TALL));
        Style.styled(rows.getChildren().getFirst(), Style.UNDER_PICTURE);
        return rows;
    }

    private VBox words(Assessment a) {
        String day = wording.days().day(a.day());
        var words = Style.styled(new VBox(Words.caption(a.author().isBlank() ? day : texts.get("judgement.history.who", day, a.author())),
                Words.wrapped(texts.get("judgement.history.judged", wording.leaning(a.leaning()), wording.confidence(a.confidence())), Style.STRONG)), Style.GAP_4);
        words.getChildren().add(a.rationale().isBlank() ? Words.caption(texts.get("judgement.history.no-reason")) : Words.wrapped(a.rationale()));
        if (!a.source().isBlank()) words.getChildren().add(SourceMark.of(a.source()));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private HBox actions(Assessment a) {
        String day = wording.days().day(a.day());
        var actions = new HBox();
        actions.setMinWidth(HBox.USE_PREF_SIZE);
        if (AssessmentDraft.mayCorrect(open, a)) actions.getChildren().add(Buttons.icon("fth-edit-2", texts.get("judgement.history.correct", day), "", () -> strip.correct(a)));
        actions.getChildren().add(Buttons.icon("fth-trash-2", texts.get("judgement.history.delete", day), "", () -> open.remove(a, texts.get("judgement.history.deleted", day))));
        return actions;
    }

    private Node table() {
        TableView<Assessment> table = Tables.of(texts.get("judgement.history.title"),
                Tables.value(texts.get("judgement.day"), Assessment::day, wording.days()::day),
                Tables.name(texts.get("judgement.leaning"), a -> wording.leaning(a.leaning())),
                Tables.text(texts.get("judgement.confidence"), a -> wording.confidence(a.confidence())),
                Tables.text(texts.get("judgement.influence"), a -> wording.level(a.influence())),
                Tables.text(texts.get("judgement.reach"), a -> wording.level(a.reach())),
                Tables.text(texts.get("judgement.author"), Assessment::author),
                Tables.text(texts.get("judgement.source"), Assessment::source),
                Tables.text(texts.get("judgement.why"), Assessment::rationale));
        table.setId("history");
        ColumnWidths.keep(table, 104, 170, 92, 92, 92, 110, 300, 620);
        table.getItems().setAll(shown.reversed());
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(shown.size() + HEADER_AND_BAR));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }
}
