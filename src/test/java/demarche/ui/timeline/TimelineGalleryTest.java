package demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.pack.figure.timeline.Grouping;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import demarche.ui.kit.Theme;
import demarche.ui.timeline.TimelineScreen.View;
import demarche.ui.timeline.chart.Zoom;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The timeline in every look it must bear.
class TimelineGalleryTest {
    private static final String NOW = "global-mechanism-2026";
    private static final String THEN = "swing-states-2020";
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        Consumer<TimelineScreen> plain = _ -> {};
        Consumer<TimelineScreen> path = s -> s.model().askedProperty().set(s.model().askedProperty().get().with(Optional.of(new EventId("evt-uncc-close"))));
        Consumer<TimelineScreen> chosen = s -> {
            s.pane().reveal(new ItemId("evidence-that-travels-4"));
            s.model().nudge(-35, -35);
        };
        return Stream.of(
                Arguments.of("2026", NOW, Look.light(1080, 724), plain),
                Arguments.of("2020", THEN, Look.light(1080, 724), plain),
                Arguments.of("path", NOW, Look.light(1080, 724), path),
                Arguments.of("dragged", NOW, Look.light(1080, 724), chosen),
                Arguments.of("dark", NOW, Look.dark(1080, 724), path),
                Arguments.of("narrow", NOW, Look.light(944, 724), plain),
                Arguments.of("200", NOW, Look.large(1080, 1500), plain),
                Arguments.of("states", NOW, Look.light(1080, 724), (Consumer<TimelineScreen>) s -> s.group(Grouping.STATE)),
                Arguments.of("debates", NOW, Look.light(1080, 724), (Consumer<TimelineScreen>) s -> s.group(Grouping.DEBATE)),
                Arguments.of("days", NOW, Look.light(1080, 724), (Consumer<TimelineScreen>) s -> s.zoom(Zoom.MONTH)),
                Arguments.of("years", NOW, Look.light(1080, 724), (Consumer<TimelineScreen>) s -> s.zoom(Zoom.FOUR_YEARS)),
                Arguments.of("table", NOW, Look.light(1080, 724), (Consumer<TimelineScreen>) s -> s.turnTo(View.TABLE)),
                Arguments.of("month", NOW, Look.light(1080, 724), (Consumer<TimelineScreen>) s -> s.turnTo(View.MONTH)),
                Arguments.of("month-dark", NOW, Look.dark(1080, 724), (Consumer<TimelineScreen>) s -> s.turnTo(View.MONTH)),
                Arguments.of("dates", NOW, Look.light(1080, 724), (Consumer<TimelineScreen>) s -> {
                    s.turnTo(View.DATES);
                    s.dates().editPoint(Optional.empty());
                }),
                Arguments.of("arabic", NOW, new Look(1080, 724, Theme.light(Locale.forLanguageTag("ar"))), plain));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, String sample, Look look, Consumer<TimelineScreen> act) {
        try (var given = GivenTimeline.sample(sample, folder, look.theme().locale())) {
            Fx.run(() -> act.accept(given.screen()));

            var shot = Gallery.shot("timeline-" + name, look, given::page);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
