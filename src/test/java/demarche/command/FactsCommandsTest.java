package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FactsCommandsTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void statesAreOneJsonArrayWithVotesAndTreaties() {
        var answer = shell.run("states", "--json", "--as-of", "2019-12-31");

        JsonNode states = answer.json();
        long parties = StreamSupport.stream(states.spliterator(), false).filter(s -> s.path("treaties").path("ETS185").stringValue().equals("party")).count();
        assertEquals(195, states.size());
        assertEquals(64, parties);
        assertEquals("", answer.err());
    }

    @Test
    void aStateIsFoundByItsThreeLettersInAnyCase() {
        JsonNode guatemala = shell.run("state", "gtm", "--json").json();

        assertEquals("GTM", guatemala.path("iso3").stringValue());
        assertEquals("abstain", guatemala.path("votes").path("A/RES/74/247").stringValue());
        assertEquals("invited", guatemala.path("treaties").path("ETS185").stringValue());
    }

    @Test
    void aProfileOf2020HoldsNoWordOfLaterYears() {
        String profile = shell.run("state", "TUN", "--as-of", "2020-01-15", "--json").out();

        assertFalse(profile.contains("2021") || profile.contains("2024") || profile.contains("GCI"), profile);
    }

    @Test
    void topicsAreFoundByNumber() {
        assertEquals("bc-art-35", shell.run("topics", "--search", "Art. 35", "--json").json().get(0).path("id").stringValue());
    }

    @Test
    void linksSayWhy() {
        JsonNode link = shell.run("links", "bc-art-35", "--json").json().get(0);

        assertEquals(3, link.path("strength").intValue());
        assertTrue(link.path("reason").stringValue().length() > 40);
    }

    @Test
    void narrativesOfAPlanTellWhoRaisesThemAndWhoseWordsTheyAre() {
        JsonNode first = shell.run("narratives", "--plan", shell.sample("global-mechanism-2026"), "--state", "GTM", "--json").json().get(0);

        assertEquals("GTM", first.get("raised").get(0).get("state").stringValue());
        assertTrue(first.get("raised").get(0).has("likelihood"));
        assertEquals(false, first.get("own").booleanValue());
    }

    @Test
    void narrativesOfAPlanAreThoseItRecordsOrUses() {
        String plan = shell.sample("swing-states-2020");

        JsonNode all = shell.run("narratives", "--plan", plan, "--json").json();
        JsonNode tunisia = shell.run("narratives", "--plan", plan, "--state", "TUN", "--json").json();

        assertTrue(all.size() > tunisia.size() && tunisia.size() > 0);
    }

    @ParameterizedTest
    @CsvSource({"state XYZ, 1", "state GTM --as-of 2026-02-30, 1", "links nothing, 1", "nonsense, 2", "state, 2", "library, 2", "states --plan nowhere.demarche, 1"})
    void whatCannotBeIsOneSentenceAndNothingElse(String line, int status) {
        var answer = shell.run(line.split(" "));

        assertEquals(status, answer.status());
        assertEquals("", answer.out());
        assertEquals(1, answer.err().strip().lines().count(), answer.err());
        assertFalse(answer.err().contains("Exception"), answer.err());
    }
}
