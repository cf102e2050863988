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

/// The papers of packs, as a script makes them.
class PackCommandTest {
    private static final String PACKS = """
            [{"kind":"pack","id":"pack-new-york-february","delete":true}, {"kind":"pack","id":"pack-tunis-hand-over","delete":true},
             {"kind":"pack","id":"visit","create":true,"fields":{"title":"New York, February","number":"2020/P3","states":{"TUN":true,"MAR":true}}},
             {"kind":"pack","id":"vote","create":true,"fields":{"title":"Vote in the autumn","states":{"TUN":true},"edition":"head","language":"french"}},
             {"kind":"meeting","id":"mission","create":true,"fields":{"pack":"visit","state":"TUN","title":"the mission of Tunisia","number":"2020/014","day":"2020-02-11","from":"08:30"}},
             {"kind":"recommendation","id":"agree","create":true,"fields":{"pack":"visit","statement":"Agree that we offer the review."}},
             {"kind":"own-marking","id":"official","create":true,"fields":{"title":"OFFICIAL","level":"TLP:AMBER"}},
             {"kind":"pack-copy","id":"one","create":true,"fields":{"pack":"vote","title":"Ambassador Okoye","number":1}}]""";
    private static final String ISSUE = """
            [{"kind":"issue","id":"v1","create":true,"fields":{"pack":"vote","title":"Version 1","day":"2020-01-15","edition":"head","language":"english"}}]""";
    private static final String LATER = """
            [{"kind":"target-state","id":"%s","field":"/decision_asked","value":"Tunisia says by when it decides"},
             {"kind":"pack","id":"vote","field":"/edition","value":"public"}]""";

    @TempDir
    private Path folder;
    private Shell shell;
    private String plan;

    @BeforeEach
    void aPlanHasTwoPacks() throws IOException {
        shell = new Shell(folder);
        plan = applied(shell.sample("swing-states-2020"), PACKS, "packs");
    }

    private String applied(String to, String edits, String name) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), edits);
        var answer = shell.run("apply", to, shell.path(name + ".json"), "--author", "Ines Duarte", "--out", shell.path(name + ".demarche"));
        assertEquals(0, answer.status(), answer.err());
        return shell.path(name + ".demarche");
    }

    private String tunisia() {
        for (var item : shell.run("show", plan, "--json").json().path("items")) {
            if (item.path("kind").stringValue().equals("target-state") && item.path("fields").path("iso3").stringValue().equals("TUN")) return item.path("id").stringValue();
        }
        throw new AssertionError("no Tunisia");
    }

    private byte[] made(String... more) throws IOException {
        Path file = folder.resolve("made.pdf");
        String[] all = new String[more.length + 3];
        all[0] = "pack";
        System.arraycopy(more, 0, all, 1, more.length);
        all[all.length - 2] = "--out";
        all[all.length - 1] = file.toString();
        var answer = shell.run(all);
        assertEquals(0, answer.status(), answer.err());
        return Files.readAllBytes(file);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void thePacksAreListedForPeopleAndForMachines() {
        var people = shell.run("pack", plan, "--list");
        var machines = shell.run("pack", plan, "--list", "--json").json();

        assertTrue(people.out().contains("New York, February"), people.out());
        assertEquals("visit", machines.get(0).path("id").stringValue());
        assertEquals("TUN", machines.get(0).path("states").get(0).stringValue());
        assertEquals("head", machines.get(1).path("edition").stringValue());
    }

    @Test
    void aPackIsFoundByTheBeginningOfItsTitleAndMadeAsItsChoicesSay() throws IOException {
        String kept = text(made(plan, "--pack", "vote in"));
        String other = text(made(plan, "--pack", "vote", "--edition", "public", "--language", "en"));

        assertTrue(kept.contains("Tunisie"), kept);
        assertTrue(other.contains("Our work with Tunisia"), other);
    }

    @ParameterizedTest
    @CsvSource({"--pack, Vienna, 1, 'The plan has no pack “Vienna”. There are: “New York, February” (visit)'", "--pack, v, 1, 'Several packs begin with “v”'",
            "--copy, 7, 1, 'no copy 7'", "--issue, Version 9, 1, 'has gone out yet'", "--language, de, 2, 'there is no language “de”'", "--template, Gold, 1, 'no template “Gold”'"})
    void whatIsNotThereIsSaidAndNothingIsWritten(String option, String value, int status, String why) {
        String pack = option.equals("--pack") ? value : "vote";
        var answer = option.equals("--pack") ? shell.run("pack", plan, "--pack", pack, "--out", shell.path("none.pdf"))
                : shell.run("pack", plan, "--pack", pack, option, value, "--out", shell.path("none.pdf"));

        assertEquals(status, answer.status());
        assertTrue(answer.err().contains(why), answer.err());
        assertFalse(Files.exists(folder.resolve("none.pdf")));
    }

    @Test
    void whatLeavesTheMinistryNeedsOneState() throws IOException {
        var answer = shell.run("pack", plan, "--pack", "visit", "--edition", "hand-over", "--out", shell.path("none.pdf"));

        assertEquals(1, answer.status());
        assertTrue(answer.err().contains("Name it with --state: TUN, MAR."), answer.err());
        assertTrue(text(made(plan, "--pack", "visit", "--edition", "hand-over", "--state", "mar")).contains("Morocco"));
    }

    @Test
    void whatWentOutIsMadeAgainToTheByteFromAPlanFileAndFromTheLibrary() throws IOException {
        String issued = applied(plan, ISSUE, "issued");
        byte[] wentOut = made(issued, "--pack", "vote", "--issue", "version 1");
        String later = applied(issued, LATER.formatted(tunisia()), "later");
        shell.run("library", "import", later);

        byte[] fromFile = made(later, "--pack", "vote", "--as-issued");
        byte[] fromLibrary = made("library:" + shell.run("show", later, "--json").json().path("title").stringValue(), "--pack", "vote", "--as-issued");

        assertTrue(text(wentOut).contains("Head of delegation"));
        assertArrayEquals(wentOut, fromFile);
        assertArrayEquals(wentOut, fromLibrary);
    }

    @Test
    void anAddendumTellsWhatChangedSince() throws IOException {
        String later = applied(applied(plan, ISSUE, "issued"), LATER.formatted(tunisia()), "later");

        String said = text(made(later, "--pack", "vote", "--addendum"));

        assertTrue(said.contains("Addendum 1: what changed"), said);
        assertTrue(said.contains("by when it decides"), said);
        assertTrue(said.contains("Ines Duarte"), said);
    }

    @Test
    void whatWentOutIsNotMadeInAnotherWay() throws IOException {
        var answer = shell.run("pack", applied(plan, ISSUE, "issued"), "--pack", "vote", "--as-issued", "--language", "fr", "--out", shell.path("none.pdf"));

        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("Leave out --language"), answer.err());
    }

    @Test
    void aNumberedCopyIsMade() throws IOException {
        assertTrue(made(plan, "--pack", "vote", "--copy", "1").length > 0);
    }
}
