package demarche.ui.states.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.states.Question;
import demarche.insight.states.StateFilter;
import demarche.insight.states.Subject;
import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bar of filters in a real window: panels stay open while boxes are ticked, and what is set can be saved.
class FilterStageTest {
    private static final Question TALKS = Question.vote("A/RES/74/247");

    @TempDir
    Path folder;
    private GivenDesk given;
    private FilterModel model;
    private GroupEdits edits;
    private FilterBar bar;
    private FilterChips chips;
    private GroupStrip strip;
    private MarkedStrip marked;
    private Stage stage;

    @BeforeEach
    void aBarInAWindow() {
        given = GivenDesk.in(folder);
        Sample sample = Sample.load("global-mechanism-2026");
        given.desk().add(sample.plan(), sample.log());
        Fx.run(() -> open(Look.light(900, 700)));
    }

    private void open(Look look) {
        model = new FilterModel(given.desk(), Locale.UK);
        edits = new GroupEdits(given.desk(), new TakeBack(given.desk(), (_, _) -> {}), model.texts());
        bar = new FilterBar(model);
        chips = new FilterChips(model, edits, new HBox());
        strip = new GroupStrip(model, edits);
        marked = new MarkedStrip(model, edits, _ -> {});
        model.filterProperty().subscribe(_ -> show());
        given.desk().planProperty().subscribe(_ -> {
            model.read();
            show();
        });
        stage = new Stage();
        stage.setScene(new Scene(new VBox(bar, chips, strip, marked), look.width(), look.height()));
        look.theme().applyTo(stage.getScene());
        stage.show();
    }

    private void show() {
        bar.show();
        chips.show();
        strip.show();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            stage.hide();
        });
        given.close();
    }

    private static Scene popup() {
        Fx.settle();
        return Fx.call(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow().getScene());
    }

    private static boolean isAnythingOpen() {
        return Fx.call(() -> Window.getWindows().stream().anyMatch(w -> w instanceof PopupWindow && w.isShowing()));
    }

    private void press(String id) {
        Fx.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Node button = stage.getScene().lookup(id);
            button.requestFocus();
            if (button instanceof MenuButton menu) menu.show();
            else ((ButtonBase) button).fire();
        });
    }

    private static void tick(Scene panel, String answer) {
        Fx.run(() -> ((CheckBox) panel.lookup("#ask-" + answer)).fire());
    }

    @Test
    void severalAnswersAreTickedWhileThePanelStaysOpen() {
        press("#filter-vote");
        Scene panel = popup();
        tick(panel, "abstain");
        tick(panel, "yes");

        assertTrue(isAnythingOpen());
        assertEquals(Set.of("abstain", "yes"), model.filterProperty().get().answers(TALKS));
    }

    @Test
    void escapeClosesThePanelAndTheButtonHasTheKeyboardAgain() {
        press("#filter-member");
        Scene panel = popup();
        Fx.run(() -> {
            Node box = panel.lookup("#ask-PIF");
            Event.fireEvent(box, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });

        assertFalse(isAnythingOpen());
        assertEquals("filter-member", Fx.call(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void theFilterIsSavedAsAGroupUnderATitle() {
        Fx.run(() -> model.filterProperty().set(StateFilter.NONE.with(Question.treaty("ETS185"), List.of("invited"))));
        press("#save-group");
        Scene panel = popup();
        Fx.run(() -> {
            ((TextField) panel.lookup("#group-title")).setText("Invited, not acceded");
            ((ButtonBase) panel.lookup("#take-title")).fire();
        });

        StateGroup saved = given.desk().plan().stateGroups().iterator().next();
        assertEquals("ETS185: invited", saved.filter());
        assertFalse(isAnythingOpen());
        assertEquals("Invited, not acceded", Fx.call(() -> model.openGroup().orElseThrow().title()));
    }

    @Test
    void aTitleThatIsTakenIsToldBesideTheFieldAndNothingIsSaved() {
        Fx.run(() -> {
            edits.filtered("Pacific", StateFilter.NONE.withWords("pac"));
            model.filterProperty().set(StateFilter.NONE.withWords("isl"));
        });
        press("#save-group");
        Scene panel = popup();
        Fx.run(() -> {
            ((TextField) panel.lookup("#group-title")).setText("pacific");
            ((ButtonBase) panel.lookup("#take-title")).fire();
        });

        assertTrue(isAnythingOpen());
        assertEquals(1, given.desk().plan().stateGroups().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#filter-vote", "#filter-treaty", "#filter-group", "#filter-member", "#filter-lists", "#filter-plan", "#save-group", "#groups"})
    void everyPanelIsNamedUncutAndClear(String id) {
        Fx.run(() -> {
            edits.filtered("Invited, not acceded", StateFilter.NONE.with(Question.treaty("ETS185"), List.of("invited")));
            edits.chosen("Pacific", new TreeSet<>(Set.of(new Iso3("FJI"), new Iso3("TUV"))));
            model.filterProperty().set(StateFilter.NONE.with(TALKS, List.of("abstain", "absent")).with(Question.of(Subject.MEMBER), List.of("PIF", "SIDS")));
        });
        press(id);

        var shot = Gallery.shot("filter-open-" + id.substring(1), popup());

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "200"})
    void theOpenGroupAndWhatIsMarkedAreNamedUncutAndClear(String name) {
        Look look = switch (name) {
            case "dark" -> Look.dark(900, 320);
            case "200" -> Look.large(944, 700);
            default -> Look.light(900, 320);
        };
        Fx.run(() -> {
            stage.hide();
            open(look);
            var islands = StateGroup.chosen(ItemId.of("group", "islands"), "Islands we work with", new TreeSet<>(Set.of(new Iso3("FJI"), new Iso3("XQZ"))));
            given.desk().edit(plan -> plan.with(islands));
            model.show(model.groups().getFirst());
            model.filterProperty().set(model.filterProperty().get().with(TALKS, List.of("abstain", "absent", "none")).withWords("pac"));
            marked.show(List.of(new Iso3("FJI"), new Iso3("TUV")));
        });

        var shot = Gallery.shot("filter-strips-" + name, stage.getScene());

        assertEquals(List.of(), ScreenChecks.of(shot));
    }
}
