package demarche.ui.debates.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.debate.Matrix.Columns;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GeneratedPlans;
import demarche.support.ScreenChecks;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.matrix.MatrixViewModel.Asked;
import demarche.ui.debates.matrix.MatrixViewModel.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The matrix in every look it must bear.
class MatrixGalleryTest {
    @TempDir
    Path folder;

    private static void ask(MatrixTab tab, Asked asked) {
        tab.model().askedProperty().set(asked);
    }

    static Stream<Arguments> looks() {
        Consumer<MatrixTab> open = tab -> {
            tab.pane().walkTo(new Spot(3, 14));
            tab.pane().open();
        };
        Consumer<MatrixTab> taught = tab -> {
            tab.pane().walkTo(new Spot(9, 3));
            tab.pane().open();
        };
        Consumer<MatrixTab> plain = _ -> {};
        return Stream.of(
                Arguments.of("open", Look.light(1080, 724), open),
                Arguments.of("taught", Look.light(1080, 724), taught),
                Arguments.of("dark", Look.dark(1080, 724), open),
                Arguments.of("narrow", Look.light(944, 724), plain),
                Arguments.of("200", Look.large(1080, 1600), open),
                Arguments.of("debates", Look.light(1080, 724), (Consumer<MatrixTab>) tab -> ask(tab, Asked.FIRST.with(Columns.DEBATES))),
                Arguments.of("all", Look.light(1080, 724), (Consumer<MatrixTab>) tab -> ask(tab, Asked.FIRST.with(Columns.ALL))),
                Arguments.of("against", Look.light(1080, 724), (Consumer<MatrixTab>) tab -> ask(tab, Asked.FIRST.with(Work.AGAINST))),
                Arguments.of("table", Look.light(1080, 724), (Consumer<MatrixTab>) tab -> tab.asTable(true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, Consumer<MatrixTab> act) {
        try (var given = GivenMatrix.sample("global-mechanism-2026", folder)) {
            Fx.run(() -> act.accept(given.tab()));

            var shot = Gallery.shot("debates-matrix-" + name, look, given::page);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @Test
    void sixtyStatesByAllTopicsAreDrawn() {
        try (var given = GivenMatrix.plan(GeneratedPlans.of(3, new GeneratedPlans.Size(60, 60, 200, 12)), folder)) {
            Fx.run(() -> ask(given.tab(), Asked.FIRST.with(Columns.ALL)));

            var shot = Gallery.shot("debates-matrix-sixty", Look.light(1400, 900), given::page);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
