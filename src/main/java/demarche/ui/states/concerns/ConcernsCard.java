package demarche.ui.states.concerns;

import demarche.plan.choice.Likelihood;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.concerns.ConcernsViewModel.Line;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The concerns of a state: how likely each is to be raised, its answer, whether a programme here gives it, and when it was heard.
public final class ConcernsCard {
    private final OpenState open;
    private final ConcernsViewModel model;
    private final Texts texts;
    private final Wording wording;
    private final Button add;
    private final javafx.scene.control.Label count = Words.line("", Style.CAPTION, Style.MUTED);
    private final VBox body = new VBox();
    private final Card card;
    private final Set<NarrativeId> unfolded = new HashSet<>();
    private List<Line> shown = List.of();
    private boolean target;
    private Optional<NarrativeId> hearing = Optional.empty();
    private Optional<HearingForm> form = Optional.empty();
    private Optional<Iso3> state = Optional.empty();

    public ConcernsCard(OpenState open) {
        this.open = open;
        model = new ConcernsViewModel(open);
        wording = open.wording();
        texts = Texts.of("hearing", wording.texts().locale());
        add = Buttons.withIcon(Buttons.small(wording.text("states.concerns.add"), this::search), "fth-plus");
        add.setId("add-concern");
        card = Card.of(wording.text("states.concerns.title")).trailing(count).flush(body);
        fill();
    }

    public Card card() {
        return card;
    }

    private void search() {
        SearchPanel<NarrativeId> panel = new SearchPanel<>(wording.text("states.concerns.add"), wording.text("states.concerns.search"), wording.texts().locale(), model::find);
        SearchPopup.open(add, panel.onTaken(model::add));
    }

    public void show(Now now) {
        if (!state.equals(Optional.of(now.iso3()))) left();
        state = Optional.of(now.iso3());
        List<Line> lines = model.lines(now);
        count.setText(lines.isEmpty() ? "" : model.count(lines));
        if (lines.equals(shown) && target == now.target().isPresent()) return;
        shown = lines;
        target = now.target().isPresent();
        Refocus.around(card, add, this::fill);
    }

    /// Shows the answer to a concern, or folds it away.
    public void turn(NarrativeId id) {
        if (!unfolded.remove(id)) unfolded.add(id);
        Refocus.around(card, add, this::fill);
    }

    /// Opens the form for one time that a concern was voiced.
    public void hear(NarrativeId concern) {
        open.nowProperty().get().ifPresent(now -> {
            var opened = new HearingForm(new HearingDraft(open, now, concern), wording, texts, () -> close(concern));
            hearing = Optional.of(concern);
            form = Optional.of(opened);
            fill();
            opened.focus();
        });
    }

    private void close(NarrativeId concern) {
        left();
        fill();
        if (body.lookup("#hear-" + concern.value()) instanceof Node link) link.requestFocus();
    }

    private void left() {
        hearing = Optional.empty();
        form = Optional.empty();
    }

    private void fill() {
        var rows = new Rows();
        shown.forEach(line -> rows.add(Style.styled(new HBox(words(line), remove(line)), Style.TALL)));
        if (!target) rows.row(Words.wrapped(wording.text("states.concerns.no-target"), Style.MUTED));
        else if (shown.isEmpty()) rows.row(Words.wrapped(wording.text("states.concerns.none"), Style.MUTED));
        if (target) rows.close(add);
        body.getChildren().setAll(rows);
    }

    private VBox words(Line line) {
        Hyperlink answer = Buttons.link(wording.text(unfolded.contains(line.id()) ? "states.concerns.hide" : "states.concerns.see"), () -> turn(line.id()));
        answer.setId("answer-" + line.id().value());
        answer.setAccessibleText(answer.getText() + ": " + line.statement());
        Node mark = line.isAnswered() ? Words.caption(wording.text("states.concerns.answered", line.answeredBy())) : Chip.attention(wording.text("states.concerns.unanswered"));
        var below = Style.styled(new FlowPane(likelihood(line), answer), Style.GAP_8);
        below.setAlignment(Pos.CENTER_LEFT);
        var words = Style.styled(new VBox(Words.sentence(wording.text("states.concerns.quoted", line.statement()), Style.STRONG), mark, below), Style.GAP_4);
        if (unfolded.contains(line.id())) words.getChildren().addAll(Words.sentence(line.answer()), SourceMark.of(line.source()));
        line.hearings().forEach(h -> words.getChildren().add(new HearingRow(h, open, texts)));
        words.getChildren().add(hearing.equals(Optional.of(line.id())) ? form.orElseThrow() : link(line));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Hyperlink link(Line line) {
        Hyperlink hear = Buttons.link(line.hearings().isEmpty() ? texts.get("hearing.add.first") : texts.get("hearing.add"), () -> hear(line.id()));
        hear.setId("hear-" + line.id().value());
        hear.setAccessibleText(hear.getText() + ": " + line.statement());
        return hear;
    }

    private MenuButton likelihood(Line line) {
        MenuButton menu = Style.styled(Buttons.menu(wording.likelihood(line.likelihood())), Style.QUIET, Style.SMALL, Style.TINY);
        menu.setId("likelihood-" + line.id().value());
        menu.setAccessibleText(wording.text("states.concerns.likelihood", line.statement(), wording.likelihood(line.likelihood())));
        Arrays.stream(Likelihood.values()).forEach(l -> {
            var item = new MenuItem(wording.likelihood(l));
            item.setOnAction(_ -> model.likelihood(line.id(), l));
            menu.getItems().add(item);
        });
        return menu;
    }

    private Button remove(Line line) {
        return Buttons.icon("fth-x", wording.text("states.concerns.remove", line.statement()), "", () -> model.remove(line.id()));
    }
}
