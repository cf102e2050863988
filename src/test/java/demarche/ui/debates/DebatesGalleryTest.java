package demarche.ui.debates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.debate.Subject;
import demarche.insight.states.Groups;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every tab in every look it must bear.
class DebatesGalleryTest {
    @TempDir
    Path folder;

    private static Arguments shown(String name, Look look, String sample, Consumer<DebatesScreen> act) {
        return Arguments.of(name, look, sample, act);
    }

    static Stream<Arguments> looks() {
        Consumer<DebatesScreen> article = s -> s.openTopic(GivenDebates.ART_35);
        Consumer<DebatesScreen> norm = s -> s.openTopic(new TopicId("norm-2015-d"));
        Consumer<DebatesScreen> search = s -> s.topics().search("32b");
        Consumer<DebatesScreen> plan = s -> s.turnTo(3);
        Consumer<DebatesScreen> state = plan.andThen(s -> s.linkage().open(new Subject.OneState(new Iso3("SLB"))));
        Consumer<DebatesScreen> group = plan.andThen(s -> s.narrowing().to(Groups.called("GRULAC", s.narrowing().groups()).orElseThrow()));
        return Stream.of(
                shown("linkage-group", Look.light(1080, 724), GivenDebates.OF_2026, group),
                shown("linkage-group-dark", Look.dark(1080, 724), GivenDebates.OF_2026, group),
                shown("linkage-group-narrow", Look.light(944, 724), GivenDebates.OF_2026, group),
                shown("linkage-group-200", Look.large(1080, 3600), GivenDebates.OF_2026, group),
                shown("bridge", Look.light(1080, 724), GivenDebates.OF_2026, s -> s.turnTo(1)),
                shown("bridge-narrow", Look.light(944, 724), GivenDebates.OF_2026, s -> s.turnTo(1)),
                shown("matrix", Look.light(1080, 724), GivenDebates.OF_2026, s -> s.turnTo(2)),
                shown("matrix-2020", Look.light(1080, 724), GivenDebates.OF_2020, s -> s.turnTo(2)),
                shown("linkage", Look.light(1080, 724), GivenDebates.OF_2026, plan),
                shown("linkage-state", Look.light(1080, 1300), GivenDebates.OF_2026, state.andThen(s -> s.linkage().openHalfMade(0))),
                shown("linkage-2020", Look.light(1080, 724), GivenDebates.OF_2020, plan),
                shown("linkage-dark", Look.dark(1080, 724), GivenDebates.OF_2026, state),
                shown("linkage-narrow", Look.light(944, 724), GivenDebates.OF_2026, state),
                shown("linkage-200", Look.large(1080, 3600), GivenDebates.OF_2026, state),
                shown("topics", Look.light(1080, 724), GivenDebates.OF_2026, article),
                shown("topics-norm", Look.light(1080, 1400), GivenDebates.OF_2026, norm),
                shown("topics-found", Look.light(1080, 724), GivenDebates.OF_2026, search),
                shown("topics-2020", Look.light(1080, 724), GivenDebates.OF_2020, norm),
                shown("topics-dark", Look.dark(1080, 724), GivenDebates.OF_2026, article),
                shown("topics-narrow", Look.light(944, 724), GivenDebates.OF_2026, article),
                shown("topics-200", Look.large(1080, 3600), GivenDebates.OF_2026, article));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, String sample, Consumer<DebatesScreen> act) {
        try (var given = GivenDebates.sample(sample, folder)) {
            Fx.run(() -> act.accept(given.screen()));

            var shot = Gallery.shot("debates-" + name, look, () -> (Parent) given.screen().view());

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
