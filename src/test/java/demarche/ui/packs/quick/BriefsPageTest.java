package demarche.ui.packs.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.support.Gallery;
import demarche.support.GivenDesk;
import demarche.support.MadeBriefs;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.packs.part.Tools;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The choice of an edition, and the pages that follow it.
class BriefsPageTest {
    @TempDir
    Path folder;
    private GivenDesk given;
    private BriefsViewModel model;

    @BeforeEach
    void aSample() {
        given = GivenDesk.in(folder).withPlan(Sample.load("swing-states-2020").plan());
        model = new BriefsViewModel(new Tools(given.desk(), new MadeBriefs(), new ScriptedPrompts(), Texts.of("packs", Locale.UK), _ -> {}, _ -> {}));
        model.stateProperty().set(Optional.of(new Iso3("TUN")));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void thePreviewFollowsTheEdition() {
        model.shown();
        int inside = model.briefProperty().get().orElseThrow().pages();

        model.sortProperty().set(BriefSort.HAND_OVER);

        Brief shown = model.briefProperty().get().orElseThrow();
        assertEquals(BriefSort.HAND_OVER, shown.print().sort());
        assertEquals(1, shown.pages());
        assertTrue(inside > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "narrow", "large"})
    void theScreenIsNamedUncutAndClear(String how) {
        Look look = switch (how) {
            case "dark" -> Look.dark(1400, 900);
            case "narrow" -> Look.light(800, 700);
            case "large" -> Look.large(1000, 1600);
            default -> Look.light(1400, 900);
        };
        model.sortProperty().set(BriefSort.HAND_OVER);

        var shot = Gallery.shot("packs-edition-" + how, look, () -> {
            var screen = new BriefsPage(model, Texts.of("packs", Locale.UK), new demarche.support.DirectBackground(), new BriefsPage.Ways(() -> {}, () -> {}));
            screen.shown();
            return (Region) screen.page();
        });

        assertEquals(List.of(), Fx.call(() -> ScreenChecks.of(shot)));
    }
}
