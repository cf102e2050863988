package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.bundle.BundleWriter;
import demarche.reference.table.FactTable;
import demarche.support.GivenTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReferenceCommandsTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private String bundle(GivenTables tables) throws IOException {
        return Files.write(folder.resolve("bundle.zip"), BundleWriter.bytes(tables.map())).toString();
    }

    /// Guatemala’s vote of 2019 said to have been yes, totals and all, put together a day after the shipped tables.
    private String corrected() throws IOException {
        return bundle(GivenTables.compiledOn("2026-11-24")
                .editing(FactTable.VOTES, "A/RES/74/247", row -> row.contains(",GTM,") ? row.replace(",abstain,", ",yes,") : row)
                .editing(FactTable.RESOLUTIONS, "A/RES/74/247", row -> row.replace(",79,60,33,", ",80,60,32,")));
    }

    private String voteOfGuatemala() {
        return shell.run("state", "GTM", "--json").json().path("votes").path("A/RES/74/247").stringValue();
    }

    @Test
    void aCheckChangesNothing() throws IOException {
        var answer = shell.run("reference", "check", corrected(), "--json");

        assertEquals(0, answer.status());
        assertTrue(answer.json().path("sound").booleanValue());
        assertEquals("2026-11-24", answer.json().path("compiled_on").path("after").stringValue());
        assertEquals(3, answer.json().path("tables").size());
        assertEquals("abstain", voteOfGuatemala());
    }

    @Test
    void aRefusedBundleNamesItsRowsAndTheExitStatusIsOne() throws IOException {
        String bundle = bundle(GivenTables.compiledOn("2026-11-24").adding(FactTable.MEMBERSHIPS, "XKX,G77,s,2026").adding(FactTable.MEMBERSHIPS, "AFG,AU,=1+1,2026"));

        var answer = shell.run("reference", "check", bundle);

        assertEquals(1, answer.status());
        assertEquals("memberships.csv, line 975, iso3: “XKX” is not in countries.csv.\nmemberships.csv, line 976, source: “=1+1” begins as a formula does; a spreadsheet would carry it out.\n", answer.out());
        assertTrue(answer.err().contains("refused as a whole, because of 2 things in its tables that cannot be so. Nothing was changed."), answer.err());
    }

    @Test
    void aRefusalForMachinesIsOneValue() throws IOException {
        String bundle = bundle(GivenTables.compiledOn("2026-11-24").adding(FactTable.MEMBERSHIPS, "XKX,G77,s,2026"));

        var answer = shell.run("reference", "load", bundle, "--json");

        JsonNode problem = answer.json().path("problems").get(0);
        assertEquals(1, answer.status());
        assertFalse(answer.json().path("sound").booleanValue());
        assertEquals("memberships.csv", problem.path("file").stringValue());
        assertEquals(975, problem.path("line").intValue());
        assertEquals("iso3", problem.path("column").stringValue());
    }

    @Test
    void aDiffSaysWhatEveryCellWasAndWillBe() throws IOException {
        var answer = shell.run("reference", "diff", corrected());

        assertEquals(0, answer.status());
        assertTrue(answer.out().contains("Votes. Rows added: 0, changed: 1, removed: 0\nChanged: A/RES/74/247, Guatemala. vote: “abstain” becomes “yes”\n"), answer.out());
        assertTrue(answer.out().contains("Changed: A/RES/74/247. yes: “79” becomes “80”; abstain: “33” becomes “32”\n"), answer.out());
    }

    @Test
    void aDiffForMachinesHasKeysAndCells() throws IOException {
        JsonNode votes = shell.run("reference", "diff", corrected(), "--json").json().path("tables").get(1);

        assertEquals("votes.csv", votes.path("table").stringValue());
        assertEquals(1, votes.path("changed").intValue());
        assertEquals("GTM", votes.path("rows").get(0).path("key").path("iso3").stringValue());
        assertEquals("abstain", votes.path("rows").get(0).path("cells").get(0).path("before").stringValue());
    }

    @Test
    void aLoadedBundleIsUsedByEveryCommandUntilItIsUndone() throws IOException {
        assertEquals(0, shell.run("reference", "load", corrected()).status());
        assertEquals("yes", voteOfGuatemala());

        var undone = shell.run("reference", "undo", "--json");

        assertEquals("shipped", undone.json().path("in_use").stringValue());
        assertEquals("abstain", voteOfGuatemala());
    }

    @Test
    void undoWithNothingToUndoSaysSo() {
        var answer = shell.run("reference", "undo");

        assertEquals(1, answer.status());
        assertEquals("No bundle was taken; the facts in use came with Demarche. Nothing was changed.\n", answer.err());
    }

    @Test
    void theShippedFactsCanBeUsedAgainAtOnce() throws IOException {
        shell.run("reference", "load", corrected());

        assertEquals("2026-11-23", shell.run("reference", "undo", "--shipped", "--json").json().path("compiled_on").stringValue());
        assertEquals("abstain", voteOfGuatemala());
    }

    @Test
    void theSameBundleIsNotNewerThanItself() throws IOException {
        String bundle = corrected();
        shell.run("reference", "load", bundle);

        var again = shell.run("reference", "load", bundle);

        assertEquals(1, again.status());
        assertTrue(again.err().contains("It is not newer. Nothing was changed."), again.err());
    }

    @Test
    void aLoadedBundleThatWasDamagedIsToldBesideTheAnswer() throws IOException {
        shell.run("reference", "load", corrected());
        Files.writeString(folder.resolve("library-facts").resolve("000001.zip"), "gone");

        var answer = shell.run("state", "GTM", "--json");

        assertEquals(0, answer.status());
        assertEquals("abstain", answer.json().path("votes").path("A/RES/74/247").stringValue());
        assertTrue(answer.err().startsWith("The facts that came with Demarche are used: the bundle in "), answer.err());
    }

    @Test
    void whatIsExportedIsABundleOfTheFactsInUse() throws IOException {
        shell.run("reference", "load", corrected());

        assertEquals(0, shell.run("reference", "export", "--out", shell.path("out.zip")).status());

        var check = shell.run("reference", "check", shell.path("out.zip"));
        assertTrue(check.err().contains("was put together on 2026-11-24; the facts in use are of 2026-11-24. It is not newer."), check.err());
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        var answer = shell.run("reference", "check", shell.path("nowhere.zip"));

        assertEquals(1, answer.status());
        assertTrue(answer.err().startsWith("There is no file "), answer.err());
    }

    @Test
    void theGroupAloneIsWrongUsage() {
        assertEquals(2, shell.run("reference").status());
    }
}
