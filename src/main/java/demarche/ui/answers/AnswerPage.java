package demarche.ui.answers;

import demarche.insight.answer.AnswerSheet;
import demarche.plan.OwnNarrative;
import demarche.plan.choice.NarrativeKind;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The chosen answer to read, or to write where it is the ministry's own, with what can be done with it.
final class AnswerPage extends VBox {
    private final AnswersViewModel model;
    private final Drafting drafting;
    private final Wording wording;
    private final Texts texts;
    private final Ways ways;
    private final Runnable copy;
    private Optional<AnswerForm> form = Optional.empty();
    private Optional<NewAnswer> fresh = Optional.empty();
    private Optional<Card> earlier = Optional.empty();
    private Optional<AnswerSheet> shown = Optional.empty();
    private boolean dueShown;

    AnswerPage(AnswersViewModel model, Drafting drafting, Ways ways, Runnable copy) {
        this.model = model;
        this.drafting = drafting;
        this.wording = model.wording();
        this.texts = wording.texts();
        this.ways = ways;
        this.copy = copy;
        Style.styled(this, Style.PAGE_COLUMN);
    }

    /// Another answer was chosen: reading again.
    void turn() {
        form = form.filter(f -> model.own().filter(o -> o.id().equals(f.id())).isPresent());
        fresh = Optional.empty();
        earlier = Optional.empty();
        fill();
    }

    /// The plan moved on; what is being written stays.
    void follow() {
        boolean writing = form.filter(f -> model.own().filter(o -> o.id().equals(f.id())).isPresent()).isPresent();
        if (writing) form.get().show(model.own().orElseThrow());
        else if (fresh.isEmpty()) {
            form = Optional.empty();
            boolean due = model.sheet().map(model::isDue).orElse(false);
            if (!model.sheet().equals(shown) || due != dueShown) fill();
        }
    }

    private void fill() {
        shown = model.sheet();
        dueShown = shown.map(model::isDue).orElse(false);
        Refocus.around(this, this, () -> {
            getChildren().setAll(fresh.<Node>map(NewAnswer::card).or(() -> shown.map(this::page)).orElseGet(this::nothing));
            earlier.ifPresent(getChildren()::add);
        });
    }

    private Node nothing() {
        return Card.withoutTitle().body(new EmptyState(texts.get("answers.none"), texts.get("answers.none.why")));
    }

    private Card page(AnswerSheet sheet) {
        if (form.isPresent()) return Card.of(texts.get("answers.form.title")).trailing(named(Buttons.small(texts.get("answers.form.done"), this::read), "done-answer")).body(form.get());
        var given = new AnswerSheetView.Given(wording, Optional.of(ways), model.isDue(sheet), model.desk().day());
        return Card.withoutTitle().body(new AnswerSheetView(sheet, given), actions(sheet));
    }

    private FlowPane actions(AnswerSheet sheet) {
        var actions = Style.styled(new FlowPane(named(Buttons.withIcon(Buttons.small(texts.get("answers.copy"), copy), "fth-copy"), "copy-answer"),
                named(Buttons.small(texts.get("answers.holds"), () -> drafting.stillHolds(sheet)), "still-holds")), Style.GAP_8, Style.ANSWER_ACTIONS);
        if (isConcern(sheet)) actions.getChildren().addFirst(named(Buttons.withIcon(Buttons.small(texts.get("answers.asked"), () -> ways.asked().accept(sheet.narrative().id())), "fth-message-square"), "log-asked"));
        sheet.own().ifPresentOrElse(own -> actions.getChildren().addAll(named(Buttons.small(texts.get("answers.edit"), () -> write(own)), "edit-answer"),
                        named(Buttons.small(texts.get("answers.earlier"), () -> drafting.earlier(own.id(), r -> tell(new EarlierWords(wording).card(r)))), "earlier"),
                        named(Style.styled(Buttons.removal(texts.get(own.stands().isPresent() ? "answers.give-back" : "answers.delete"), () -> drafting.delete(own)), Style.SMALL), "delete-answer")),
                () -> actions.getChildren().add(named(Buttons.small(texts.get("answers.own"), () -> takeOver(sheet)), "own-words")));
        if (sheet.own().filter(o -> o.stands().isPresent()).isPresent()) actions.getChildren().add(Words.caption(texts.get("answers.own.stands")));
        return actions;
    }

    private static boolean isConcern(AnswerSheet sheet) {
        return sheet.narrative().kind() == NarrativeKind.CONCERN || sheet.narrative().kind() == NarrativeKind.MISCONCEPTION;
    }

    private static Button named(Button button, String id) {
        button.setId(id);
        return button;
    }

    private void tell(Card card) {
        earlier = Optional.of(card);
        fill();
    }

    void takeOver(AnswerSheet sheet) {
        drafting.takeOver(sheet);
        model.own().ifPresent(this::write);
    }

    void write(OwnNarrative own) {
        form = Optional.of(new AnswerForm(own, drafting, wording));
        fill();
        Optional.ofNullable(lookup("#answer-answer")).ifPresent(Node::requestFocus);
    }

    private void read() {
        form = Optional.empty();
        fill();
        focusFirst();
    }

    /// Asks for a new answer in the place of the chosen one.
    void ask() {
        fresh = Optional.of(new NewAnswer(drafting, wording, () -> {
            fresh = Optional.empty();
            model.own().ifPresent(this::write);
        }, this::turn));
        fill();
        fresh.get().begin();
    }

    void focusFirst() {
        Optional.ofNullable(lookup("#copy-answer")).ifPresent(Node::requestFocus);
    }
}
