package demarche.ui.states.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.id.FactKey;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import demarche.ui.states.GivenStates;
import demarche.ui.states.StatesScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Facts of our own on the profile, and the form to correct one, in every look they must bear.
class CorrectedGalleryTest {
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 2700)), Arguments.of("dark", Look.dark(1080, 2700)), Arguments.of("narrow", Look.light(944, 2800)),
                Arguments.of("200", Look.large(1080, 9000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void factsOfOurOwnAreNamedUncutAndClear(String name, Look look) {
        try (var given = GivenStates.of(GivenStates.OF_2026, folder)) {
            given.desk().edit(CorrectedGalleryTest::corrected);
            var before = Gallery.shot("corrected-" + name, look, () -> profile(given));
            Fx.run(() -> List.of("#correct-treaty-UNCC", "#correct-index-GCI2024", "#correct-vote")
                    .forEach(id -> ((ButtonBase) before.scene().getRoot().lookup(id)).fire()));

            var shot = Gallery.again("corrected-" + name, look, before);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    private static Parent profile(GivenStates given) {
        var screen = new StatesScreen(given.desk(), given.given().preferences(), Locale.UK, new StatesScreen.Doors(_ -> {}, _ -> {}, _ -> {}, (_, _) -> {}, new StatesScreen.Talks(_ -> {}, _ -> {})));
        screen.shown();
        screen.openState(GivenStates.GTM);
        return (Parent) screen.view();
    }

    private static Plan corrected(Plan plan) {
        return plan.with(own("treaty:ETS185", "signatory")).with(own("vote:A/RES/74/247", "no")).with(own("member:G77", "not-member")).with(own("index:GCI2020", "41.5"));
    }

    private static OwnFact own(String fact, String value) {
        return new OwnFact(ItemId.of("own", fact), GivenStates.GTM, new FactKey(fact), value, LocalDate.of(2026, 11, 2), "Note of the embassy in Guatemala City", "Ines Duarte");
    }
}
