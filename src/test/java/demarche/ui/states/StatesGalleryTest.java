package demarche.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.choice.BoardPart;
import demarche.insight.states.Question;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// List and profile in every look they must bear.
class StatesGalleryTest {
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        Consumer<StatesScreen> list = s -> s.filter(f -> f);
        Consumer<StatesScreen> seed = s -> s.filter(f -> f.with(Question.vote("A/RES/74/247"), List.of("abstain")).with(Question.treaty("ETS185"), List.of("party")));
        Consumer<StatesScreen> profile = s -> s.openState(GivenStates.GTM);
        Consumer<StatesScreen> unfolded = s -> {
            s.openState(GivenStates.GTM);
            s.profile().judgement().revise();
            s.profile().history().turn();
            s.profile().points().write();
            s.profile().votes().turn();
            s.profile().concerns().turn(new NarrativeId("con-sovereignty-32b"));
        };
        Consumer<StatesScreen> asked = s -> {
            s.openState(GivenStates.GTM);
            s.profile().judgement().editTarget();
            s.profile().concerns().hear(new NarrativeId("con-not-drafted"));
        };
        Consumer<StatesScreen> nothingJudged = s -> s.openState(GivenStates.FRA);
        Consumer<StatesScreen> weights = s -> s.listView().strip().turn();
        Consumer<StatesScreen> unfoldedScore = s -> {
            s.listView().score().unfold(BoardPart.VOTES);
            s.listView().score().unfold(BoardPart.TREATIES);
            s.listView().score().unfold(BoardPart.MEMBERSHIPS);
        };
        Consumer<StatesScreen> rules = s -> s.listView().score().turnOver();
        return Stream.of(
                Arguments.of("profile", Look.light(1080, 1900), GivenStates.OF_2026, profile),
                Arguments.of("profile-unfolded", Look.light(1080, 2500), GivenStates.OF_2026, unfolded),
                Arguments.of("profile-asked", Look.light(1080, 2100), GivenStates.OF_2026, asked),
                Arguments.of("profile-2020", Look.light(1080, 1800), GivenStates.OF_2020, profile),
                Arguments.of("profile-narrow", Look.light(944, 2000), GivenStates.OF_2026, profile),
                Arguments.of("profile-200", Look.large(1080, 7600), GivenStates.OF_2026, profile),
                Arguments.of("profile-dark", Look.dark(1080, 1900), GivenStates.OF_2026, profile),
                Arguments.of("profile-no-target", Look.light(1080, 1500), GivenStates.OF_2026, nothingJudged),
                Arguments.of("map", Look.light(1080, 724), GivenStates.OF_2026, (Consumer<StatesScreen>) s -> s.showMap()),
                Arguments.of("board-weights", Look.light(1080, 724), GivenStates.OF_2026, weights),
                Arguments.of("board-weights-dark", Look.dark(944, 724), GivenStates.OF_2026, weights),
                Arguments.of("board-explained", Look.light(1080, 1400), GivenStates.OF_2026, unfoldedScore),
                Arguments.of("board-rules", Look.light(1080, 1100), GivenStates.OF_2026, rules),
                Arguments.of("board-wide", Look.light(1480, 900), GivenStates.OF_2026, list),
                Arguments.of("board", Look.light(1080, 724), GivenStates.OF_2026, list),
                Arguments.of("board-2020", Look.light(1080, 724), GivenStates.OF_2020, seed),
                Arguments.of("board-narrow", Look.light(944, 724), GivenStates.OF_2026, list),
                Arguments.of("board-200", Look.large(1080, 1600), GivenStates.OF_2026, list),
                Arguments.of("board-dark", Look.dark(1080, 724), GivenStates.OF_2026, seed),
                Arguments.of("compare", Look.light(1080, 900), GivenStates.OF_2026, compare("GTM", "MEX")),
                Arguments.of("compare-four", Look.light(1080, 900), GivenStates.OF_2026, compare("GTM", "MEX", "GHA", "BRA")),
                Arguments.of("compare-dark", Look.dark(1080, 900), GivenStates.OF_2026, compare("GTM", "MEX", "GHA")),
                Arguments.of("compare-narrow", Look.light(944, 724), GivenStates.OF_2026, compare("GTM", "MEX", "GHA", "BRA")),
                Arguments.of("compare-200", Look.large(1080, 2600), GivenStates.OF_2026, compare("GTM", "MEX", "GHA", "BRA")),
                Arguments.of("compare-one", Look.light(1080, 724), GivenStates.OF_2026, compare("GTM")));
    }

    private static Consumer<StatesScreen> compare(String... codes) {
        return s -> s.compare(Stream.of(codes).map(Iso3::new).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, String sample, Consumer<StatesScreen> act) {
        try (var desk = GivenStates.of(sample, folder).given()) {
            Parent view = Fx.call(() -> {
                var screen = new StatesScreen(desk.desk(), desk.preferences(), Locale.UK, new StatesScreen.Doors(_ -> {}, _ -> {}, _ -> {}, (_, _) -> {}, new StatesScreen.Talks(_ -> {}, _ -> {})));
                screen.shown();
                act.accept(screen);
                return (Parent) screen.view();
            });

            var shot = Gallery.shot("states-" + name, look, () -> view);

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }
}
