package demarche.ui.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.plan.choice.BriefSort;
import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.desk.Sight;
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
class BriefsScreenTest {
    @TempDir
    Path folder;
    private GivenDesk given;
    private BriefsViewModel model;

    /// Makes real papers and keeps none.
    private record Made() implements Briefs {
        @Override
        public byte[] make(Sight sight, Iso3 state, Print print) {
            return BriefMaker.pdf(sight.plan(), sight.facts(), state, print);
        }

        @Override
        public byte[] make(Sight sight, Iso3 state, Print print, demarche.pack.brief.Format format) {
            return BriefMaker.made(Commission.on(sight.plan(), sight.facts(), state, print), format);
        }

        @Override
        public String fileName(Sight sight, Iso3 state, Print print) {
            return state + " " + print.sort() + ".pdf";
        }

        @Override
        public void keep(byte[] pdf, Path file) {}
    }

    @BeforeEach
    void aSample() {
        given = GivenDesk.in(folder).withPlan(Sample.load("swing-states-2020").plan());
        model = new BriefsViewModel(given.desk(), new Made(), new ScriptedPrompts(), Texts.of("packs", Locale.UK), _ -> {}, _ -> {});
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
            var screen = new BriefsScreen(model, Texts.of("packs", Locale.UK), () -> {});
            screen.shown();
            return (Region) screen.view();
        });

        assertEquals(List.of(), Fx.call(() -> ScreenChecks.of(shot)));
    }
}
