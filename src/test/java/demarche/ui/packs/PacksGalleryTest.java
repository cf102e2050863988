package demarche.ui.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.choice.BriefSort;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The list and the composer in the looks they must bear.
class PacksGalleryTest {
    @TempDir
    private Path folder;
    private GivenPacks given;

    @BeforeEach
    void packs() {
        given = Fx.call(() -> GivenPacks.in(folder));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private static Look look(String how) {
        return switch (how) {
            case "dark" -> Look.dark(1080, 724);
            case "1000" -> Look.light(944, 700);
            case "200" -> Look.large(1000, 1500);
            default -> Look.light(1080, 724);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "1000", "200"})
    void theListIsNamedUncutAndClear(String how) {
        given.briefs.blank();
        Fx.run(given::withVisit);

        var shot = Gallery.shot("packs-list-" + how, look(how), () -> (Region) given.screen().view());

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "200"})
    void theEmptyListOffersTheStatesOfThePlan(String how) {
        var shot = Gallery.shot("packs-empty-" + how, look(how), () -> (Region) given.screen().view());

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    static Stream<Arguments> sheets() {
        return Stream.of("brief", "occasion", "meetings", "decisions").flatMap(sheet -> Stream.of("light", "dark", "1000", "200").map(how -> Arguments.of(sheet, how)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void eachSheetOfTheComposerIsNamedUncutAndClear(String sheet, String how) {
        Fx.run(given::withVisit);

        var shot = Gallery.shot("packs-composer-" + sheet + "-" + how, look(how), () -> composer(sheet));
        var before = shot;
        Fx.run(() -> Stream.of("#meeting-m1", "#decision-r1").map(before.scene()::lookup).filter(Hyperlink.class::isInstance).forEach(link -> ((Hyperlink) link).fire()));
        if (!sheet.equals("brief") && !sheet.equals("occasion")) shot = Gallery.again("packs-composer-" + sheet + "-" + how, look(how), shot);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    private Region composer(String sheet) {
        PacksScreen screen = given.screen();
        screen.openPack(GivenPacks.VISIT);
        var view = (Region) screen.view();
        screen.composer().see(sheet);
        return view;
    }

    @Test
    void aLongBriefSaysWhatToCut() {
        given.briefs.core(5);
        Fx.run(given::withVisit);

        var shot = Gallery.shot("packs-composer-over", look("light"), () -> composer("brief"));

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void whatLeavesTheMinistryHasAPaperForEachState() {
        Fx.run(() -> given.withVisit().given.desk().edit(plan -> plan.with(given.visit().withMaking(given.visit().making().withEdition(BriefSort.HAND_OVER)))));

        var shot = Gallery.shot("packs-composer-apart", look("light"), () -> composer("brief"));

        assertEquals(List.of(), ScreenChecks.of(shot));
    }
}
