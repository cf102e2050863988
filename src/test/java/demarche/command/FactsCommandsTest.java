package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void statesThatPassAFilterAreThoseOfTheSeedQuestion() {
        JsonNode abstained = shell.run("states", "--as-of", "2019-12-31", "--filter", "vote A/RES/74/247: abstain", "--json").json();
        JsonNode parties = shell.run("states", "--as-of", "2019-12-31", "--filter", "vote A/RES/74/247: abstain; ETS185: party", "--json").json();

        assertEquals(33, abstained.size());
        assertEquals(8, parties.size());
    }

    @Test
    void aGroupThatStandsReadyIsFoundByItsName() {
        String plan = shell.sample("swing-states-2020");

        assertEquals(33, shell.run("states", "--plan", plan, "--group", "GRULAC", "--json").json().size());
        assertEquals(12, shell.run("states", "--plan", plan, "--group", "targets", "--json").json().size());
    }

    @Test
    void statesAreComparedWithWhatDiffersFirst() {
        JsonNode compared = shell.run("compare", "GTM", "mex", "--json").json();

        JsonNode first = compared.path("different").get(0);
        assertEquals("GTM", compared.path("states").get(0).path("iso3").stringValue());
        assertFalse(first.path("cells").path("GTM").path("value").equals(first.path("cells").path("MEX").path("value")));
        assertFalse(first.path("cells").path("MEX").path("source").stringValue().isBlank());
        assertTrue(compared.path("alike").get(0).path("reason").stringValue().startsWith("Voted alike in "));
    }

    @Test
    void aComparisonInWordsNumbersItsSources() {
        String text = shell.run("compare", "GTM", "MEX", "TUN", "BRA", "--as-of", "2019-12-31", "--plan", shell.sample("swing-states-2020")).out();

        assertTrue(text.indexOf("What differs") < text.indexOf("The same in all"), text);
        assertTrue(text.contains("[1] "), text);
        assertFalse(text.contains("2024"), text);
    }

    @ParameterizedTest
    @CsvSource({"state XYZ, 1", "state GTM --as-of 2026-02-30, 1", "links nothing, 1", "nonsense, 2", "state, 2", "library, 2", "states --plan nowhere.demarche, 1",
            "states --board --weights nowhere.json, 1", "states --weights nowhere.json, 1",
            "compare GTM, 1", "compare GTM GTM, 1", "compare GTM MEX BRA PER TUN, 1", "compare, 2", "states --group GRULAC, 1", "states --filter grup:x, 1"})
    void whatCannotBeIsOneSentenceAndNothingElse(String line, int status) {
        var answer = shell.run(line.split(" "));

        assertEquals(status, answer.status());
        assertEquals("", answer.out());
        assertEquals(1, answer.err().strip().lines().count(), answer.err());
        assertFalse(answer.err().contains("Exception"), answer.err());
    }

    @Test
    void theBoardRanksAllStatesByTheWeightedMeanOfTheirParts() {
        JsonNode board = shell.run("states", "--board", "--json", "--plan", shell.sample("global-mechanism-2026")).json();

        assertEquals(195, board.size());
        double before = 100;
        for (int i = 0; i < board.size(); i++) {
            JsonNode state = board.get(i);
            double score = state.path("score").doubleValue();
            assertEquals(i + 1, state.path("rank").intValue());
            assertTrue(score <= before, state.path("iso3").stringValue());
            assertEquals(mean(state.path("parts")), score, 0.006, state.path("iso3").stringValue());
            before = score;
        }
    }

    private static double mean(JsonNode parts) {
        double sum = 0;
        int weights = 0;
        for (JsonNode part : parts) {
            sum += part.path("weight").intValue() * part.path("value").doubleValue();
            weights += part.path("weight").intValue();
        }
        return 100 * sum / weights;
    }

    @Test
    void everyFactOfTheBoardHasASource() {
        JsonNode board = shell.run("states", "--board", "--json").json();

        for (JsonNode state : board) {
            for (JsonNode part : state.path("parts")) {
                assertFalse(part.path("facts").isEmpty());
                part.path("facts").forEach(fact -> assertFalse(fact.path("text").stringValue().isBlank() || fact.path("source").stringValue().isBlank()));
            }
        }
    }

    @Test
    void withoutAPlanOurViewIsUnknownAndSaysSo() {
        JsonNode view = shell.run("states", "--board", "--json").json().get(0).path("parts").get(5);

        assertEquals("assessment", view.path("name").stringValue());
        assertFalse(view.path("known").booleanValue());
        assertTrue(view.path("facts").get(0).path("text").stringValue().startsWith("Unknown"));
    }

    @Test
    void weightsFromAFileReRankAndTheRestCountsAsInThePlan() throws IOException {
        Files.writeString(folder.resolve("weights.json"), "{\"votes\": 0, \"capacity\": 100}");

        JsonNode first = shell.run("states", "--board", "--json", "--weights", shell.path("weights.json")).json().get(0).path("parts");

        assertEquals(0, first.get(0).path("weight").intValue());
        assertEquals(25, first.get(1).path("weight").intValue());
        assertEquals(100, first.get(3).path("weight").intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"votes\": 101}", "{\"votes\": -1}", "{\"votes\": 2.5}", "{\"votes\": \"30\"}", "{\"luck\": 3}", "{\"votes\": 1", "{\"votes\":1} x",
            "{\"votes\":1,\"votes\":2}", "{\"votes\":0,\"treaties\":0,\"lists\":0,\"capacity\":0,\"memberships\":0,\"assessment\":0}"})
    void aBadFileOfWeightsIsOneSentence(String content) throws IOException {
        Files.writeString(folder.resolve("weights.json"), content);

        var answer = shell.run("states", "--board", "--weights", shell.path("weights.json"));

        assertEquals(1, answer.status());
        assertEquals("", answer.out());
        assertEquals(1, answer.err().strip().lines().count(), answer.err());
        assertTrue(answer.err().contains("weights.json") && !answer.err().contains("Exception"), answer.err());
    }

    @Test
    void thePrintedBoardSaysHowItIsMade() {
        String out = shell.run("states", "--board", "--as-of", "2020-01-15").out();

        assertTrue(out.contains("Votes (25)") && out.contains("as known on 2020-01-15") && out.contains("Absent is not a position"), out);
    }
}
