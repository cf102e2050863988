package demarche.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.Sample;
import demarche.insight.gap.Rule;
import demarche.plan.AcceptedGap;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The overview of both samples and of a plan with nothing in it, in every look it must bear.
class OverviewGalleryTest {
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("narrow", Look.light(944, 724)),
                Arguments.of("200", Look.large(1224, 1600))).flatMap(look -> Stream.of("swing-states-2020", "global-mechanism-2026").map(s -> Arguments.of(s, look.get()[0], look.get()[1])));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String sample, String name, Look look) {
        thenAllIsWell("overview-" + sample + "-" + name, look, Sample.load(sample).plan());
    }

    @Test
    void aPlanWithNoStatesSaysWhatToDoFirst() {
        thenAllIsWell("overview-empty", Look.light(1080, 724), GivenDesk.plan("Begun"));
    }

    @Test
    void aPlanWithStatesAloneOffersToStartForAll() {
        thenAllIsWell("overview-states", Look.light(1080, 724), GivenDesk.plan("States", "BOL", "SLV", "GTM"));
    }

    private void thenAllIsWell(String name, Look look, Plan plan) {
        try (var given = GivenDesk.in(folder).withPlan(plan)) {
            var shot = Gallery.shot(name, look, () -> view(given, _ -> {}));

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asking")
    void whatOpensUnderAGapIsNamedUncutAndClear(String name, Look look) {
        try (var given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan())) {
            var shot = Gallery.shot("overview-asking-" + name, look, () -> view(given, _ -> {}));

            String owner = Fx.call(() -> {
                menu(shot.scene(), 0).getItems().forEach(MenuItem::fire);
                shot.scene().getRoot().lookupAll(".gap-more").stream().map(Hyperlink.class::cast).findFirst().orElseThrow().fire();
                return shot.scene().getFocusOwner().getId();
            });

            Gallery.again("overview-asking-" + name, look, shot);
            assertEquals(List.of(), ScreenChecks.of(shot));
            assertEquals("accept-reason", owner);
        }
    }

    static Stream<Arguments> asking() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("200", Look.large(1224, 1900)));
    }

    @Test
    void anAcceptedGapStandsBehindItsLinkWithReasonAuthorAndDay() {
        try (var given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan())) {
            var shot = Gallery.shot("overview-accepted", Look.light(1080, 724), () -> view(given, _ -> {}));

            String owner = Fx.call(() -> {
                menu(shot.scene(), 1).getItems().getLast().fire();
                ((TextArea) shot.scene().lookup("#accept-reason")).setText("The embassy in Port of Spain covers it until the round table.");
                ((Button) shot.scene().lookup("#accept-gap")).fire();
                String moved = shot.scene().getFocusOwner().getId();
                given.desk().edit(plan -> plan.with(new AcceptedGap(new ItemId("old"), "link-open night-desk KEN bc-art-35", "Covered by a neighbour.", "T. Novák", LocalDate.of(2026, 10, 2))));
                ((Hyperlink) shot.scene().lookup("#accepted-gaps")).fire();
                return moved;
            });

            Gallery.again("overview-accepted", Look.light(1080, 724), shot);
            assertEquals(List.of(), ScreenChecks.of(shot));
            assertEquals(2, given.desk().plan().acceptedGaps().size());
            assertEquals("gap-step-1", owner);
        }
    }

    @Test
    void acceptingWithoutAReasonSaysWhyItIsAsked() {
        try (var given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan())) {
            var shot = Gallery.shot("overview-no-reason", Look.light(1080, 724), () -> view(given, _ -> {}));

            Fx.run(() -> {
                menu(shot.scene(), 0).getItems().getLast().fire();
                ((Button) shot.scene().lookup("#accept-gap")).fire();
            });

            assertEquals("Say why: whoever reads the plan later will ask.", Fx.call(() -> ((Label) shot.scene().lookup("#accept-reason-problem")).getText()));
            assertEquals(0, given.desk().plan().acceptedGaps().size());
        }
    }

    private static MenuButton menu(Scene scene, int row) {
        return (MenuButton) scene.lookup("#gap-menu-" + row);
    }

    @Test
    void afterAStepTheKeyboardStandsOnTheStepThatMovedUp() {
        try (var given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan())) {
            var shot = Gallery.shot("overview-keyboard", Look.light(1080, 724), () -> view(given, _ -> {}));

            String owner = Fx.call(() -> {
                var step = (Button) shot.scene().lookup("#gap-step-0");
                step.requestFocus();
                step.fire();
                return shot.scene().getFocusOwner().getId();
            });

            assertEquals("gap-step-0", owner);
            Gallery.again("overview-after-step", Look.light(1080, 724), shot);
        }
    }

    @Test
    void enterOnASentenceOpensItsProgramme() {
        var opened = new ArrayList<ItemId>();
        try (var given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan())) {
            var shot = Gallery.shot("overview-keyboard", Look.light(1080, 724), () -> view(given, opened::add));

            Fx.run(() -> {
                Node sentence = shot.scene().lookup("#gap-0");
                for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                    Event.fireEvent(sentence, new KeyEvent(kind, "", "", KeyCode.ENTER, false, false, false, false));
                }
            });

            assertEquals(given.desk().findingsProperty().get().orElseThrow().gaps().stream().filter(g -> g.rule() != Rule.NO_PROGRAMME).findFirst().orElseThrow().programme().stream().toList(), opened);
        }
    }

    private static Parent view(GivenDesk given, Consumer<ItemId> openProgramme) {
        var doors = new OverviewScreen.Doors(openProgramme, _ -> {}, _ -> {}, () -> {}, () -> {}, _ -> {}, () -> {});
        var screen = new OverviewScreen(given.desk(), Locale.UK, doors, (_, _, _) -> {});
        screen.shown();
        return (Parent) screen.view();
    }
}
