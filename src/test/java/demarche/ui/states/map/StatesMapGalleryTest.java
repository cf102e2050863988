package demarche.ui.states.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.Sample;
import demarche.insight.states.Question;
import demarche.insight.states.StateFilter;
import demarche.plan.id.Iso3;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.ui.kit.map.WorldMapPane;
import demarche.ui.states.filter.FilterModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The map and its table in every look they must bear.
class StatesMapGalleryTest {
    private static final Iso3 FIJI = new Iso3("FJI");
    @TempDir
    Path folder;

    /// A map on a page of its own.
    private record Placed(StackPane page, MapViewModel model, FilterModel filter) {
        WorldMapPane map() {
            return (WorldMapPane) page.lookup("#map");
        }

        void colourBy(String fact) {
            model.colourBy(model.shownProperty().get().orElseThrow().atlas().find(fact).orElseThrow());
        }
    }

    static Stream<Arguments> looks() {
        Consumer<Placed> votes = p -> {};
        Consumer<Placed> conventions = p -> p.colourBy("conventions");
        Consumer<Placed> programmes = p -> {
            p.colourBy("programmes");
            ((CheckBox) p.page().lookup(".check-box")).setSelected(true);
        };
        Consumer<Placed> index = p -> p.colourBy("index:GCI2024");
        Consumer<Placed> close = p -> {
            p.model().chosenProperty().set(Optional.of(FIJI));
            p.page().applyCss();
            p.page().layout();
            p.map().zoom(7);
        };
        Consumer<Placed> table = p -> ((Hyperlink) p.page().lookup("#map-twin")).fire();
        Consumer<Placed> narrowed = p -> p.filter().filterProperty().set(StateFilter.NONE.with(Question.vote("A/RES/74/247"), List.of("abstain")));
        Consumer<Placed> narrowedTable = narrowed.andThen(p -> p.model().chosenProperty().set(Optional.of(new Iso3("FRA")))).andThen(table);
        return Stream.of(
                Arguments.of("narrowed", Look.light(690, 724), narrowed), Arguments.of("narrowed-dark", Look.dark(690, 724), narrowed.andThen(p -> p.colourBy("conventions"))),
                Arguments.of("narrowed-narrow", Look.light(560, 724), narrowed), Arguments.of("narrowed-200", Look.large(1080, 1100), narrowed),
                Arguments.of("narrowed-table", Look.light(690, 724), narrowedTable),
                Arguments.of("votes", Look.light(1080, 724), votes), Arguments.of("conventions", Look.light(1080, 724), conventions),
                Arguments.of("programmes", Look.light(1080, 724), programmes), Arguments.of("index", Look.light(1080, 724), index),
                Arguments.of("close", Look.light(1080, 724), close), Arguments.of("table", Look.light(1080, 724), table),
                Arguments.of("dark", Look.dark(1080, 724), votes), Arguments.of("dark-index", Look.dark(1080, 724), index),
                Arguments.of("narrow", Look.light(560, 724), conventions), Arguments.of("200", Look.large(1080, 1100), programmes),
                Arguments.of("table-200", Look.large(1080, 1100), table));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, Consumer<Placed> act) {
        try (var given = GivenDesk.in(folder)) {
            Sample sample = Sample.load("global-mechanism-2026");
            given.desk().add(sample.plan(), sample.log());
            StackPane page = Fx.call(() -> {
                var filter = new FilterModel(given.desk(), Locale.UK);
                var map = new StatesMap(new StatesMap.Given(given.desk(), Locale.UK, List::of, new SimpleObjectProperty<>(Optional.empty()), filter, _ -> {}));
                var made = new StackPane(map.node());
                map.follow();
                act.accept(new Placed(made, map.model(), filter));
                return made;
            });

            var shot = Gallery.shot("map-" + name, look, () -> page);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }
}
