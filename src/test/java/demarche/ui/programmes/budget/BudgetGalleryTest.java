package demarche.ui.programmes.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.Sample;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.ui.kit.Theme;
import demarche.ui.programmes.ProgrammesScreen;
import demarche.ui.programmes.budget.all.PlanBudget;
import demarche.ui.programmes.budget.lines.ProgrammeBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The budgets of both samples in every look they must bear.
class BudgetGalleryTest {
    private static final String NOW = "global-mechanism-2026";
    private static final String THEN = "swing-states-2020";
    private static final ItemId EVIDENCE = new ItemId("evidence-that-travels");

    @TempDir
    Path folder;

    static Stream<Arguments> programmes() {
        return Stream.of(Arguments.of("programme-2026", Look.light(1080, 900), NOW, EVIDENCE), Arguments.of("programme-2026-dark", Look.dark(1080, 900), NOW, EVIDENCE),
                Arguments.of("programme-2026-narrow", Look.light(944, 900), NOW, EVIDENCE), Arguments.of("programme-2026-200", Look.large(1080, 2400), NOW, EVIDENCE),
                Arguments.of("programme-2026-arabic", new Look(1080, 900, Theme.light(Locale.of("ar"))), NOW, EVIDENCE),
                Arguments.of("programme-2020", Look.light(1080, 900), THEN, new ItemId("evidence-maghreb")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programmes")
    void theBudgetOfAProgrammeIsNamedUncutAndClear(String name, Look look, String sample, ItemId programme) {
        Parent view = Fx.call(() -> {
            var screen = screen(Sample.load(sample).plan());
            screen.openProgramme(programme, ProgrammeBudget.ID);
            return (Parent) screen.view();
        });

        var shot = Gallery.shot("budget-" + name, look, () -> view);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    static Stream<Arguments> plans() {
        return Stream.of(Arguments.of("plan-2026", Look.light(1080, 1250), NOW), Arguments.of("plan-2026-dark", Look.dark(1080, 1250), NOW), Arguments.of("plan-2026-narrow", Look.light(944, 1250), NOW),
                Arguments.of("plan-2026-200", Look.large(1080, 4000), NOW), Arguments.of("plan-2026-arabic", new Look(1080, 1250, Theme.light(Locale.of("ar"))), NOW),
                Arguments.of("plan-2020", Look.light(1080, 1250), THEN), Arguments.of("plan-2020-wide", Look.light(1400, 1100), THEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void theBudgetOfAPlanIsNamedUncutAndClear(String name, Look look, String sample) {
        Parent view = Fx.call(() -> {
            var screen = screen(Sample.load(sample).plan());
            screen.showSheet(PlanBudget.ID);
            return (Parent) screen.view();
        });

        var shot = Gallery.shot("budget-" + name, look, () -> view);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"State", "Debate", "Funder", "Category"})
    void everyGroupingIsUncut(String by) {
        Parent view = Fx.call(() -> {
            var screen = screen(Sample.load(NOW).plan());
            screen.showSheet(PlanBudget.ID);
            return (Parent) screen.view();
        });
        var before = Gallery.shot("budget-by-" + by.toLowerCase(Locale.ROOT), Look.light(1080, 900), () -> view);
        Fx.run(() -> choose((ComboBox<?>) view.lookup("#budget-by"), by));

        var shot = Gallery.again("budget-by-" + by.toLowerCase(Locale.ROOT), Look.light(1080, 900), before);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.setValue(box.getItems().stream().filter(i -> box.getConverter().toString(i).equals(words)).findFirst().orElseThrow());
    }

    @Test
    void withoutACurrencyEachStandsForItself() {
        Parent view = Fx.call(() -> {
            Plan plan = Sample.load(NOW).plan();
            var screen = screen(plan.with(plan.head().withCurrency(java.util.Optional.empty())));
            screen.showSheet(PlanBudget.ID);
            return (Parent) screen.view();
        });

        var shot = Gallery.shot("budget-plan-none", Look.light(1080, 1250), () -> view);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void aRateIsWrittenUnderTheRates() {
        Parent view = Fx.call(() -> {
            var screen = screen(Sample.load(NOW).plan());
            screen.showSheet(PlanBudget.ID);
            return (Parent) screen.view();
        });
        var before = Gallery.shot("budget-rate", Look.light(1080, 1450), () -> view);
        Fx.run(() -> ((javafx.scene.control.Button) view.lookup("#add-rate")).fire());

        var shot = Gallery.again("budget-rate", Look.light(1080, 1450), before);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void aChosenLineStandsInTheForm() {
        Parent view = Fx.call(() -> {
            var screen = screen(Sample.load(NOW).plan());
            screen.openProgramme(EVIDENCE, ProgrammeBudget.ID);
            return (Parent) screen.view();
        });
        var before = Gallery.shot("budget-line", Look.light(1080, 1150), () -> view);
        Fx.run(() -> ((TableView<?>) view.lookup("#budget-lines")).getSelectionModel().select(2));

        var shot = Gallery.again("budget-line", Look.light(1080, 1150), before);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void anEmptyBudgetSaysWhatComesHere() {
        Parent view = Fx.call(() -> {
            var screen = screen(Sample.load(NOW).plan().with(demarche.plan.Programme.titled(new ItemId("begun"), "Law first")));
            screen.openProgramme(new ItemId("begun"), ProgrammeBudget.ID);
            return (Parent) screen.view();
        });

        var shot = Gallery.shot("budget-empty", Look.light(1080, 700), () -> view);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    private ProgrammesScreen screen(Plan plan) {
        var given = GivenDesk.in(folder).withPlan(plan);
        var screen = new ProgrammesScreen(given.desk(), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
        screen.shown();
        return screen;
    }
}
