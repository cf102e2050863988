package demarche.ui.packs.decisions;

import demarche.plan.Recommendation;
import demarche.plan.id.Iso3;
import demarche.text.Amounts;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.PackWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The decisions that the pack asks for, in their order; the fields of one open under its line.
public final class DecisionsCard {
    private final DecisionsModel model;
    private final PackWords words;
    private final Texts texts;
    private final VBox body = new VBox();
    private final Button add;
    private final Card card;
    private Optional<DecisionForm> form = Optional.empty();
    private List<Iso3> offered = List.of();

    public DecisionsCard(DecisionsModel model, PackWords words) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        add = Buttons.withIcon(Buttons.small(texts.get("packs.decision.add"), this::begin), "fth-plus");
        add.setId("add-decision");
        card = Card.of(texts.get("packs.decisions")).flush(new VBox(body, Style.styled(new FlowPane(add), Style.FILTERS)));
    }

    public Card card() {
        return card;
    }

    /// Follows which decision is open until the subscription ends.
    public Subscription follow() {
        return model.chosenProperty().subscribe(_ -> show());
    }

    public void show() {
        Refocus.around(body, add, this::lay);
    }

    private void begin() {
        model.add();
        form.ifPresent(DecisionForm::focus);
    }

    /// Made anew where the pack has other states to choose from.
    private DecisionForm form() {
        if (form.isEmpty() || !offered.equals(model.states())) {
            offered = model.states();
            form = Optional.of(new DecisionForm(model, words));
        }
        return form.get();
    }

    private void lay() {
        List<Recommendation> decisions = model.decisions();
        Optional<Recommendation> chosen = model.chosen();
        chosen.ifPresent(d -> form().show(d));
        var rows = new Rows();
        if (decisions.isEmpty()) rows.row(Words.wrapped(texts.get("packs.decisions.none"), Style.MUTED));
        for (int i = 0; i < decisions.size(); i++) {
            Recommendation decision = decisions.get(i);
            boolean open = chosen.filter(decision::equals).isPresent();
            rows.row(new VBox(Words.line(String.valueOf(i + 1), Style.STRONG)), line(decision, open), moves(decision, i, decisions.size()));
            if (open) rows.add(form());
        }
        body.getChildren().setAll(rows);
    }

    private VBox line(Recommendation decision, boolean open) {
        Hyperlink link = Style.styled(Buttons.link(decision.statement(), () -> toggle(decision, open)), Style.OPENS);
        link.setId("decision-" + decision.id());
        link.setWrapText(true);
        link.setMinWidth(0);
        link.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, decision));
        String when = Stream.of(decision.cost().map(m -> new Amounts(texts.locale()).money(m.amount(), m.currency())).orElse(""),
                decision.neededBy().map(d -> texts.get("packs.decision.needed", words.days().day(d))).orElse(""),
                decision.state().map(words::state).orElse("")).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        var line = new VBox(link);
        if (!when.isEmpty()) line.getChildren().add(Words.caption(when));
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private HBox moves(Recommendation decision, int place, int of) {
        Button up = Buttons.icon("fth-arrow-up", texts.get("packs.decision.up", decision.statement()), "Alt ↑", () -> model.step(decision, -1));
        Button down = Buttons.icon("fth-arrow-down", texts.get("packs.decision.down", decision.statement()), "Alt ↓", () -> model.step(decision, 1));
        up.setDisable(place == 0);
        down.setDisable(place == of - 1);
        return new HBox(up, down, Buttons.icon("fth-x", texts.get("packs.decision.remove", decision.statement()), "", () -> model.remove(decision)));
    }

    private void press(KeyEvent key, Recommendation decision) {
        if (!key.isAltDown() || key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) return;
        model.step(decision, key.getCode() == KeyCode.UP ? -1 : 1);
        key.consume();
    }

    private void toggle(Recommendation decision, boolean open) {
        model.choose(open ? Optional.empty() : Optional.of(decision.id()));
        if (!open) form.ifPresent(DecisionForm::focus);
    }
}
