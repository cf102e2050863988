package demarche.ui.programmes.others;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.library.LibraryProblem;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.ui.desk.Desk;
import demarche.ui.programmes.ProgrammesScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OthersSheetTest {
    private static final String LIST = """
            ID,Project title,Implementing partner,Country,Start date,End date,Summary
            P-1,Judges and electronic evidence,A training institute,"Guatemala; Mexico",2026-02-01,2027-06-30,Courses on electronic evidence for judges of two states.
            P-2,CSIRT establishment,A donor agency,Kenya,01/2026,12/2026,Sets up an incident response team.
            P-3,Law reform help desk,A regional body,"Solomon Islands, Atlantis",2026,2028,Legislation and safeguards.
            P-4,,A donor agency,Zambia,2026,2027,
            """;

    @TempDir
    Path folder;

    private Path list() {
        try {
            return Files.writeString(folder.resolve("projects.csv"), LIST);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Parent view(GivenDesk given) {
        var screen = new ProgrammesScreen(given.desk(), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new ScriptedPrompts().choosing(list())));
        screen.shown();
        screen.showSheet("others");
        return (Parent) screen.view();
    }

    private GivenDesk given() {
        return GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan());
    }

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("empty", Look.light(1080, 724), 0), Arguments.of("import", Look.light(1080, 900), 1), Arguments.of("import-dark", Look.dark(1080, 900), 1),
                Arguments.of("import-200", Look.large(1080, 2200), 1), Arguments.of("taken", Look.light(1080, 1000), 2), Arguments.of("taken-narrow", Look.light(944, 1000), 2),
                Arguments.of("form", Look.light(1080, 1300), 3), Arguments.of("form-200", Look.large(1080, 3000), 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, int steps) {
        try (var given = given()) {
            Parent view = Fx.call(() -> view(given));
            var shot = Gallery.shot("others-" + name, look, () -> view);
            Fx.run(() -> {
                if (steps > 0) ((Button) view.lookup("#others-import-first")).fire();
                if (steps > 1) ((Button) view.lookup("#others-take")).fire();
                if (steps > 2) ((javafx.scene.control.Hyperlink) view.lookupAll(".opens").stream().filter(n -> n.getId() != null && n.getId().startsWith("overlap-")).findFirst().orElseThrow()).fire();
            });
            Fx.settle();
            Gallery.again("others-" + name, look, shot);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @Test
    void aListIsTakenInOneEditAndGivenBackInOne() throws LibraryProblem {
        try (var given = given()) {
            Desk desk = given.desk();
            var plan = desk.plan();
            Parent view = Fx.call(() -> view(given));
            Gallery.shot("others-kept", Look.light(1080, 900), () -> view);
            Fx.run(() -> {
                ((Button) view.lookup("#others-import-first")).fire();
                assertEquals(plan, desk.plan(), "nothing is taken before a person says so");
                ((Button) view.lookup("#others-take")).fire();
            });

            assertEquals(3, desk.plan().otherProjects().size());
            assertTrue(desk.plan().otherProjects().stream().allMatch(p -> p.origin().equals("projects.csv")));
            Fx.run(desk::undo);
            assertEquals(plan, desk.plan());
        }
    }

    @Test
    void theColumnsThatWereChosenAreRemembered() {
        try (var given = given()) {
            var model = new ImportViewModel(new demarche.ui.desk.TakeBack(given.desk(), (_, _) -> {}), demarche.text.Texts.of("others", Locale.UK));
            model.open(list());
            model.assign(demarche.exchange.sheet.ProjectField.ENDS, Optional.empty());
            model.take();

            model.open(list());

            var draft = model.draftProperty().get().orElseThrow();
            assertTrue(draft.remembered());
            assertTrue(draft.projects().stream().allMatch(p -> p.ends().isEmpty()));
            assertEquals(3, draft.again());
        }
    }
}
