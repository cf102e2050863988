package demarche.ui.debates.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.Joined;
import demarche.pack.figure.bridge.BridgeFilter;
import demarche.pack.figure.bridge.Extent;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.ui.kit.Theme;
import demarche.ui.kit.part.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The bridge in every look it must bear.
class BridgeGalleryTest {
    private static final String OF_2026 = "global-mechanism-2026";
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        Consumer<BridgeTab> guatemala = tab -> tab.show(GivenBridgeTab.GUATEMALA);
        Consumer<BridgeTab> plan = _ -> {};
        Consumer<BridgeTab> all = tab -> {
            for (Debate debate : Debate.values()) tab.model().show(debate, true);
            tab.model().show(new Extent.Everything());
        };
        Consumer<BridgeTab> link = guatemala.andThen(BridgeGalleryTest::pickAnOpenLink);
        Consumer<BridgeTab> topic = guatemala.andThen(tab -> tab.model().pickedProperty().set(Optional.of(new Picked.OfTopic(new TopicId("norm-2015-d")))));
        Consumer<BridgeTab> table = guatemala.andThen(tab -> tab.bridge().turn()).andThen(BridgeGalleryTest::pickAnOpenLink);
        Consumer<BridgeTab> open = tab -> tab.model().show(new BridgeFilter(BridgeFilter.Which.OPEN, 3, ""));
        Consumer<BridgeTab> nothing = guatemala.andThen(tab -> tab.model().show(new BridgeFilter(BridgeFilter.Which.MADE, 3, "Art. 41 of something else")));
        return Stream.of(
                Arguments.of("guatemala", Look.light(1080, 724), OF_2026, guatemala),
                Arguments.of("guatemala-tall", Look.light(1080, 1200), OF_2026, guatemala),
                Arguments.of("dark", Look.dark(1080, 1200), OF_2026, link),
                Arguments.of("narrow", Look.light(944, 1000), OF_2026, guatemala),
                Arguments.of("200", Look.large(1360, 2200), OF_2026, guatemala),
                Arguments.of("wide", Look.light(1440, 1000), OF_2026, plan),
                Arguments.of("plan", Look.light(1080, 1300), OF_2026, plan),
                Arguments.of("plan-open", Look.light(1080, 1000), OF_2026, open),
                Arguments.of("2020", Look.light(1080, 1000), "swing-states-2020", plan),
                Arguments.of("all-debates", Look.light(1080, 3900), OF_2026, all),
                Arguments.of("link", Look.light(1080, 724), OF_2026, link),
                Arguments.of("topic", Look.light(1080, 900), OF_2026, topic),
                Arguments.of("table", Look.light(1080, 724), OF_2026, table),
                Arguments.of("nothing", Look.light(1080, 600), OF_2026, nothing));
    }

    private static void pickAnOpenLink(BridgeTab tab) {
        tab.model().sheetProperty().get().orElseThrow().content().lines().stream().filter(l -> l.state() == Joined.State.HALF).skip(3).findFirst()
                .ifPresent(l -> tab.model().pickedProperty().set(Optional.of(new Picked.OfLink(l.link(), l.link().from()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, String sample, Consumer<BridgeTab> act) {
        try (var given = GivenBridgeTab.of(sample, folder)) {
            Parent view = Fx.call(() -> page(given.tab(), act));

            var shot = Gallery.shot("bridge-" + name, look, () -> view);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @Test
    void fromTheRight() {
        Locale arabic = Locale.of("ar");
        try (var given = GivenBridgeTab.of(OF_2026, folder, arabic)) {
            Parent view = Fx.call(() -> page(given.tab(), tab -> {
                tab.show(GivenBridgeTab.GUATEMALA);
                pickAnOpenLink(tab);
            }));

            var shot = Gallery.shot("bridge-right-to-left", new Look(1080, 1200, Theme.light(arabic)), () -> view);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @Test
    void aPlanWithoutProgrammes() {
        try (var given = GivenBridgeTab.over(GivenDesk.in(folder).withPlan(GivenDesk.plan("New", "GTM")), Locale.UK)) {
            Parent view = Fx.call(() -> page(given.tab(), _ -> {}));

            var shot = Gallery.shot("bridge-empty", Look.light(1080, 600), () -> view);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    private static Page page(BridgeTab tab, Consumer<BridgeTab> act) {
        tab.follow();
        act.accept(tab);
        return new Page("Debates", "").main(tab.view());
    }
}
