package demarche.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PlanCommandsTest {
    /// Longer than any title or name.
    private static final String LONG = "IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII"
            + "IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    static java.util.List<String> samples() {
        return Sample.NAMES;
    }

    @Test
    void theSameSampleHasTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(Path.of(shell.sample("swing-states-2020")));

        byte[] again = Files.readAllBytes(Path.of(shell.sample("swing-states-2020")));

        assertArrayEquals(first, again);
    }

    @Test
    void aNewPlanIsEmptyAndSound() {
        shell.run("new", "--title", "Before the vote", "--out", shell.path("new.demarche"));

        JsonNode plan = shell.run("show", shell.path("new.demarche"), "--json").json();
        JsonNode validity = shell.run("validate", shell.path("new.demarche"), "--json").json();

        assertEquals("Before the vote", plan.path("title").stringValue());
        assertEquals(1, plan.path("items").size());
        assertTrue(validity.path("valid").booleanValue());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFixAppliedClosesItsGap(String name) throws IOException {
        String plan = shell.sample(name);
        JsonNode gaps = shell.run("gaps", plan, "--json").json().path("gaps");

        for (JsonNode gap : gaps) {
            shell.run("apply", plan, write(gap.path("fix").toString()), "--author", "Ines", "--out", shell.path("fixed.demarche"));

            JsonNode left = shell.run("gaps", shell.path("fixed.demarche"), "--json").json().path("gaps");
            assertFalse(texts(left, "key").contains(gap.path("key").stringValue()), gap.path("sentence").stringValue());
        }
    }

    @Test
    void anAcceptedGapStandsApartWithItsDecision() throws IOException {
        String plan = shell.sample("swing-states-2020");
        String key = shell.run("gaps", plan, "--json").json().path("gaps").path(0).path("key").stringValue();
        String edits = write("[{\"kind\":\"accepted-gap\",\"id\":\"lived-with\",\"create\":true,\"fields\":{\"gap\":\"" + key
                + "\",\"reason\":\"The neighbour covers it.\",\"author\":\"Ines\",\"day\":\"2020-01-15\"}}]");

        var applied = shell.run("apply", plan, edits, "--author", "Ines", "--out", shell.path("accepted.demarche"));
        JsonNode found = shell.run("gaps", shell.path("accepted.demarche"), "--json").json();

        assertEquals(0, applied.status(), applied.err());
        assertFalse(texts(found.path("gaps"), "key").contains(key));
        assertEquals(key, found.path("accepted").path(0).path("key").stringValue());
        assertEquals("{\"id\":\"lived-with\",\"reason\":\"The neighbour covers it.\",\"author\":\"Ines\",\"day\":\"2020-01-15\"}",
                found.path("accepted").path(0).path("decision").toString());
        assertEquals(0, found.path("overtaken").size());
        assertTrue(shell.run("gaps", shell.path("accepted.demarche")).out().contains("Because: The neighbour covers it. (Ines, 2020-01-15)"));
    }

    @Test
    void aDecisionWhoseGapIsGoneIsOvertaken() throws IOException {
        String plan = shell.sample("swing-states-2020");
        String edits = write("[{\"kind\":\"accepted-gap\",\"id\":\"old\",\"create\":true,\"fields\":{\"gap\":\"link-open gone GHA bc-art-29\",\"reason\":\"Known.\",\"day\":\"2020-01-15\"}}]");

        shell.run("apply", plan, edits, "--author", "Ines", "--out", shell.path("old.demarche"));

        assertEquals("old", shell.run("gaps", shell.path("old.demarche"), "--state", "GHA", "--json").json().path("overtaken").path(0).path("decision").path("id").stringValue());
        assertEquals(0, shell.run("gaps", shell.path("old.demarche"), "--state", "KEN", "--json").json().path("overtaken").size());
    }

    @Test
    void theSameEditsAtTheSameMomentGiveTheSameBytes() throws IOException {
        String plan = shell.sample("swing-states-2020");
        String edits = write("[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/topics/bc-art-15\",\"value\":\"builds\"}]");

        shell.run("apply", plan, edits, "--author", "Ines", "--out", shell.path("one.demarche"));
        shell.run("apply", plan, edits, "--author", "Ines", "--out", shell.path("two.demarche"));

        assertArrayEquals(Files.readAllBytes(folder.resolve("one.demarche")), Files.readAllBytes(folder.resolve("two.demarche")));
    }

    @Test
    void createdSetAndDeletedInOneBatch() throws IOException {
        String plan = shell.sample("swing-states-2020");
        String edits = write("""
                [{"kind":"programme","id":"fresh","create":true,"fields":{"title":"Fresh","states":{"TUN":true}}},
                 {"kind":"programme","id":"fresh","field":"/purpose","value":"To see."},
                 {"kind":"programme","id":"fresh","field":"/states/TUN","value":null},
                 {"kind":"programme","id":"night-desk","delete":true}]""");

        var applied = shell.run("apply", plan, edits, "--author", "Ines", "--out", shell.path("out.demarche"));
        JsonNode shown = shell.run("show", shell.path("out.demarche"), "--json").json();

        assertEquals(0, applied.status(), applied.err());
        var ids = new ArrayList<String>();
        shown.path("items").forEach(item -> ids.add(item.path("id").stringValue()));
        assertTrue(ids.contains("fresh") && !ids.contains("night-desk") && !ids.contains("night-desk-1"), ids.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/starts\",\"value\":\"2020-13-40\"}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/states/XYZ\",\"value\":true}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/topics/nothing\",\"value\":\"builds\"}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/topics/bc-art-15\",\"value\":\"deeply\"}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/title\",\"value\":\" \"}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/title\",\"value\":null}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/nonsense\",\"value\":\"x\"}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/states\",\"value\":[\"TUN\"]}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/ends\",\"value\":\"2019-01-01\"}]",
        "[{\"kind\":\"programme\",\"id\":\"not-there\",\"field\":\"/purpose\",\"value\":\"x\"}]",
        "[{\"kind\":\"programme\",\"id\":\"night-desk\",\"create\":true,\"fields\":{\"title\":\"Again\"}}]",
        "[{\"kind\":\"programme\",\"id\":\"../x\",\"create\":true,\"fields\":{\"title\":\"Path\"}}]",
        "[{\"kind\":\"programme\",\"id\":\"untitled\",\"create\":true,\"fields\":{}}]",
        "[{\"kind\":\"activity\",\"id\":\"orphan\",\"create\":true,\"fields\":{\"title\":\"Orphan\",\"programme\":\"not-there\"}}]",
        "[{\"kind\":\"plan\",\"id\":\"swing-states-2020\",\"delete\":true}]",
        "[{\"kind\":\"nonsense\",\"id\":\"x\",\"delete\":true}]",
        "[{}]", "{}", "[1]", "nonsense", "", "[{\"kind\":\"programme\",\"kind\":\"activity\"}]",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"})
    void aBadBatchIsRefusedWholeInOneSentence(String edits) throws IOException {
        String plan = shell.sample("swing-states-2020");

        var answer = shell.run("apply", plan, write(edits), "--author", "Ines", "--out", shell.path("out.demarche"));

        assertEquals(1, answer.status(), answer.err());
        assertEquals(1, answer.err().strip().lines().count(), answer.err());
        assertFalse(Files.exists(folder.resolve("out.demarche")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"programme","id":"night-desk","field":"/starts","value":"2020-13-40"}         | /starts           | is not a date
            {"kind":"programme","id":"night-desk","field":"/states/XYZ","value":true}             | /states/XYZ       | XYZ
            {"kind":"programme","id":"night-desk","field":"/topics/nothing","value":"builds"}     | /topics/nothing   | nothing
            {"kind":"programme","id":"night-desk","field":"/title","value":" "}                   | /title            | the title is empty
            {"kind":"programme","id":"fresh","create":true,"fields":{"title":"F","lead":7}}       | /lead             | must be a text
            {"kind":"programme","id":"night-desk","field":"/starts","value":"2031-01-01"}         | /ends             | starts
            """)
    void aRefusedBatchNamesTheEditAndTheField(String edit, String field, String wrong) throws IOException {
        String plan = shell.sample("swing-states-2020");
        String fine = "{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/purpose\",\"value\":\"To see.\"}";

        var answer = shell.run("apply", plan, write("[" + fine + "," + edit + "," + fine + "]"), "--author", "Ines", "--out", shell.path("out.demarche"));

        assertEquals(1, answer.status());
        assertTrue(answer.err().startsWith("Edit 2: "), answer.err());
        assertTrue(answer.err().contains("field " + field) && answer.err().contains(wrong), answer.err());
    }

    @Test
    void whatAFileHoldsDoesNotCommandTheTerminal() throws IOException {
        String plan = shell.sample("swing-states-2020");
        String edits = write("[{\"kind\":\"programme\",\"id\":\"night-desk\",\"field\":\"/starts\",\"value\":\"\\u001b[2J\\n\"}]");

        var answer = shell.run("apply", plan, edits, "--author", "Ines", "--out", shell.path("out.demarche"));

        assertEquals(1, answer.err().chars().filter(Character::isISOControl).count(), answer.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Ines\nDuarte", LONG})
    void aNameThatNoLogCanHoldIsRefusedAsSuch(String author) throws IOException {
        String plan = shell.sample("swing-states-2020");

        var applied = shell.run("apply", plan, write("[]"), "--author", author, "--out", shell.path("out.demarche"));
        var made = shell.run("new", "--title", "T", "--author", author, "--out", shell.path("out.demarche"));

        assertEquals(1, applied.status());
        assertEquals(1, made.status());
        assertTrue(applied.err().startsWith("The author’s name ") && made.err().equals(applied.err()), applied.err() + made.err());
    }

    @ParameterizedTest
    @CsvSource({"pdf,%PDF", "docx,PK", "html,<!DOCTYPE html>"})
    void aBriefIsWrittenInTheFormatAskedFor(String format, String begins) throws IOException {
        var done = shell.run("brief", shell.sample("swing-states-2020"), "--state", "TUN", "--format", format, "--paper", "letter", "--out", shell.path("tunisia"));

        assertEquals(0, done.status(), done.err());
        assertTrue(new String(Files.readAllBytes(Path.of(shell.path("tunisia"))), StandardCharsets.ISO_8859_1).startsWith(begins));
    }

    @Test
    void everyArgumentIsExplained() {
        for (String command : new String[] {"states", "state", "topics", "links", "narratives", "sample", "new", "show", "validate", "apply", "gaps", "brief", "doctor"}) {
            String help = shell.run(command, "--help").out();

            help.lines().filter(line -> line.matches(" {6}(--|[A-Z]).*")).forEach(line -> assertTrue(line.strip().contains("  "), command + ": " + line));
        }
    }

    @Test
    void theSchemaNamesEveryFieldThatASampleUses() {
        JsonNode schema = shell.run("schema").json();
        JsonNode plan = shell.run("show", shell.sample("global-mechanism-2026"), "--json").json();

        for (JsonNode item : plan.path("items")) {
            JsonNode of = schemaOf(schema, item.path("kind").stringValue());
            item.path("fields").propertyNames().forEach(name -> assertTrue(of.has(name), name));
        }
    }

    private static JsonNode schemaOf(JsonNode schema, String kind) {
        for (JsonNode one : schema.at("/properties/items/items/oneOf")) {
            if (one.at("/properties/kind/const").stringValue().equals(kind)) return one.at("/properties/fields/properties");
        }
        throw new AssertionError(kind);
    }

    private String write(String edits) throws IOException {
        return Files.writeString(folder.resolve("edits.json"), edits).toString();
    }

    private static java.util.List<String> texts(JsonNode gaps, String field) {
        var texts = new ArrayList<String>();
        gaps.forEach(gap -> texts.add(gap.path(field).stringValue()));
        return texts;
    }

    @Test
    void linkageIsMeasuredForThePlanItsStatesAndItsProgrammes() {
        JsonNode linkage = shell.run("linkage", shell.sample("global-mechanism-2026"), "--json").json();

        assertEquals(3, linkage.path("plan").path("pairs").size());
        assertTrue(linkage.path("plan").path("score").doubleValue() > 0);
        assertTrue(linkage.path("states").size() > 5 && linkage.path("programmes").size() > 3);
        JsonNode pair = linkage.path("states").get(0).path("pairs").get(0);
        assertEquals(pair.path("realised").intValue(), pair.path("links").size());
    }

    @Test
    void linkageOfOneStateLeavesTheOthersOut() {
        JsonNode linkage = shell.run("linkage", shell.sample("swing-states-2020"), "--state", "TUN", "--json").json();

        assertEquals("TUN", linkage.path("states").get(0).path("iso3").stringValue());
        assertEquals(1, linkage.path("states").size());
    }

    @Test
    void whatRaisesTheLinkageMostIsAnEditThatApplyTakes() throws IOException {
        String plan = shell.sample("swing-states-2020");
        JsonNode before = shell.run("linkage", plan, "--json").json().path("plan");
        JsonNode raise = before.path("raise").get(0);
        Files.writeString(Path.of(shell.path("fix.json")), raise.path("fix").toString());

        shell.run("apply", plan, shell.path("fix.json"), "--author", "Ines Duarte", "--out", shell.path("more.demarche"));

        double after = shell.run("linkage", shell.path("more.demarche"), "--json").json().path("plan").path("score").doubleValue();
        assertEquals(before.path("score").doubleValue() + raise.path("gain").doubleValue(), after, 1e-9);
    }
}
