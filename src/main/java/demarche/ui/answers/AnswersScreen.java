package demarche.ui.answers;

import demarche.insight.answer.AnswerSheet;
import demarche.insight.answer.Review;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Screen;
import demarche.ui.kit.part.Beside;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Page;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What can be said: concerns with their answers, incentives, evidence and talking points, the ministry's own words before the reference's.
public final class AnswersScreen implements Screen {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private final Desk desk;
    private final Wording wording;
    private final Given given;
    private final AnswersViewModel model;
    private final AnswerList list;
    private final AnswerPage page;
    private final Beside beside;
    private final Page view;
    private Subscription following = Subscription.EMPTY;

    /// What the screen is handed.
    ///
    /// @param months   after how many an answer is to be looked at again
    /// @param takeBack edits that can be taken back from the foot of the window
    /// @param told     says what was just done
    public record Given(ObjectProperty<Integer> months, TakeBack takeBack, Consumer<String> told) {}

    /// What leads out of the screen.
    ///
    /// @param asked begins to log that a concern was heard
    public record Doors(Consumer<TopicId> openTopic, Consumer<Iso3> openState, Consumer<ItemId> openProgramme, Consumer<NarrativeId> asked) {}

    /// @param locale the language of the window
    public AnswersScreen(Desk desk, Locale locale, Given given, Doors doors) {
        this.desk = desk;
        this.given = given;
        wording = Wording.in(locale, desk.reference());
        model = new AnswersViewModel(desk, given.months(), wording);
        page = new AnswerPage(model, new Drafting(model, given.takeBack()), new Ways(doors.openTopic(), doors.openState(), doors.openProgramme(), doors.asked()), this::copy);
        list = new AnswerList(model, page::focusFirst);
        beside = new Beside(list, page, 0.36);
        VBox.setVgrow(beside, Priority.ALWAYS);
        var add = Buttons.withIcon(Buttons.primary(wording.texts().get("answers.new"), page::ask), "fth-plus");
        add.setId("new-answer");
        view = new Page(title(), wording.texts().get("answers.lead")).actions(add).main(beside);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (FIND.match(key)) list.focusField();
        else if (COPY.match(key)) copy();
        else return;
        key.consume();
    }

    private void copy() {
        String text = model.copied();
        if (text.isEmpty()) return;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        given.told().accept(wording.texts().get("answers.copied.told"));
    }

    @Override
    public String id() {
        return "answers";
    }

    @Override
    public String title() {
        return wording.texts().get("answers.title");
    }

    @Override
    public String icon() {
        return "fth-book-open";
    }

    /// The ministry's own answers to look at again; the reference's are looked at together, when its tables are.
    @Override
    public ObservableValue<Optional<Count>> count() {
        return Bindings.createObjectBinding(() -> desk.planProperty().get().map(this::due).filter(n -> n > 0).map(n -> new Count(n, true)), desk.planProperty(), given.months());
    }

    private int due(Plan plan) {
        var review = new Review(desk.today(), given.months().get());
        return (int) plan.ownNarratives().stream().filter(own -> review.isDue(own.reviewed())).count();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        following.unsubscribe();
        following = Subscription.combine(model.follow(), model.answersProperty().subscribe(_ -> showAll()), model.filterProperty().subscribe(_ -> list.show()),
                model.monthsProperty().subscribe(_ -> showAll()), model.chosenProperty().subscribe(_ -> turn()));
    }

    @Override
    public void hidden() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    private void showAll() {
        list.show();
        page.follow();
    }

    private void turn() {
        beside.top();
        list.reveal();
        page.turn();
    }

    /// Shows an answer, whatever was filtered.
    public void openAnswer(NarrativeId id) {
        if (model.lines().stream().noneMatch(l -> l.id().equals(id))) model.filterProperty().set(Filter.ALL);
        model.open(id);
    }

    /// The answer to read elsewhere in the window, with nothing on it that takes the keyboard.
    public Node reading(AnswerSheet sheet, LocalDate day) {
        boolean due = new Review(desk.today(), given.months().get()).isDue(sheet.checked());
        return new AnswerSheetView(sheet, new AnswerSheetView.Given(wording, Optional.empty(), due, day));
    }

    /// The answer with its sources, as plain text.
    public String copied(AnswerSheet sheet, LocalDate day) {
        return wording.copied(sheet, day);
    }

    AnswersViewModel model() {
        return model;
    }

    AnswerPage page() {
        return page;
    }

    AnswerList list() {
        return list;
    }
}
