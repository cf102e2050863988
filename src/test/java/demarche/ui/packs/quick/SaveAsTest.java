package demarche.ui.packs.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.brief.Format;
import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.support.Gallery;
import demarche.support.GivenDesk;
import demarche.support.MadeBriefs;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.desk.Sight;
import demarche.ui.packs.part.Tools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The brief on the screen, saved as one of three kinds of file.
class SaveAsTest {
    @TempDir
    Path folder;
    private GivenDesk given;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<String> told = new ArrayList<>();
    private BriefsViewModel model;

    /// One empty page, and the name of the format in the place of other files.
    private static final class OnePage extends MadeBriefs {
        @Override
        public byte[] make(Sight sight, Iso3 state, Print print) {
            var bytes = new ByteArrayOutputStream();
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.save(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        @Override
        public byte[] make(Sight sight, Iso3 state, Print print, Format format) {
            return format.name().getBytes(StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void aBriefIsShown() throws IOException {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Swing", "GTM"));
        model = new BriefsViewModel(new Tools(given.desk(), new OnePage(), prompts, Texts.of("packs", Locale.UK), told::add, _ -> {}));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theFileIsOfTheKindChosenAndNamedSo(Format format) throws IOException {
        Path file = folder.resolve("brief");
        prompts.choosing(file);
        model.shown();

        model.save(format);

        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith(format == Format.PDF ? "%PDF" : format.name()));
        assertTrue(prompts.asked().contains("GTM brief." + format.ending()), prompts.asked().toString());
        assertEquals(List.of("Brief saved as " + file + "."), told);
    }

    @Test
    void theScreenIsNamedUncutAndClear() {
        var shot = Gallery.shot("packs-save-as", Look.light(1000, 700), () -> {
            var screen = new BriefsPage(model, Texts.of("packs", Locale.UK), new demarche.support.DirectBackground(), new BriefsPage.Ways(() -> {}, () -> {}));
            screen.shown();
            return (javafx.scene.Parent) screen.page();
        });

        assertEquals(List.of(), Fx.call(() -> ScreenChecks.of(shot)));
    }
}
