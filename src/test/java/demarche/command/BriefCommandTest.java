package demarche.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The papers on one state, as a script makes them.
class BriefCommandTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @CsvSource({"internal, Points to make", "head, Head of delegation", "implementer, Parts of the plan are withheld", "hand-over, Your request", "public, Our work with Tunisia"})
    void eachEditionIsMade(String edition, String says) throws IOException {
        var made = shell.run("brief", shell.sample("swing-states-2020"), "--state", "TUN", "--edition", edition, "--out", shell.path("paper.pdf"));

        assertEquals(0, made.status(), made.err());
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("paper.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains(says), text);
        }
    }

    @Test
    void aPaperSpeaksTheLanguageAskedFor() throws IOException {
        String plan = shell.sample("swing-states-2020");

        shell.run("brief", plan, "--state", "TUN", "--edition", "public", "--language", "fr", "--out", shell.path("fr.pdf"));
        Shell.Answer unknown = shell.run("brief", plan, "--state", "TUN", "--language", "de", "--out", shell.path("de.pdf"));

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("fr.pdf").toFile())) {
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
        }
        assertTrue(unknown.err().contains("en, fr, es, ar"), unknown.err());
        assertFalse(Files.exists(folder.resolve("de.pdf")));
    }

    @Test
    void aCardHasTwoSidesAndTheSameBytesAgain() throws IOException {
        String plan = shell.sample("swing-states-2020");

        shell.run("brief", plan, "--state", "TUN", "--card", "--out", shell.path("card.pdf"));
        shell.run("brief", plan, "--state", "TUN", "--edition", "head", "--card", "--out", shell.path("again.pdf"));

        assertArrayEquals(Files.readAllBytes(folder.resolve("card.pdf")), Files.readAllBytes(folder.resolve("again.pdf")));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("card.pdf").toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @CsvSource({"hand-over, --card, 'A card is for those who speak'", "secret, --json, 'There is no edition “secret”'"})
    void whatCannotBeMadeIsRefusedAndNothingIsWritten(String edition, String option, String why) throws IOException {
        var made = shell.run("brief", shell.sample("swing-states-2020"), "--state", "TUN", "--edition", edition, option, "--out", shell.path("none.pdf"));

        assertEquals(2, made.status());
        assertTrue(made.err().contains(why), made.err());
        assertFalse(Files.exists(folder.resolve("none.pdf")));
    }
}
