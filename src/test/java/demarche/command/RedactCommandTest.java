package demarche.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RedactCommandTest {
    private static final String SAMPLE = "swing-states-2020";

    @TempDir
    Path folder;

    private Shell shell;
    private String plan;

    @BeforeEach
    void givenASample() {
        shell = new Shell(folder);
        plan = shell.sample(SAMPLE);
    }

    private Shell.Answer redacted(String edition, String out, String... more) {
        var arguments = new ArrayList<>(List.of("redact", plan, "--edition", edition, "--out", shell.path(out), "--json"));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(String[]::new));
    }

    @Test
    void thePlanForThePartnerGovernmentHoldsNoJudgement() {
        var answer = redacted("hand-over", "share.demarche");

        assertEquals(0, answer.status(), answer.err());
        JsonNode share = shell.run("show", shell.path("share.demarche"), "--json").json();
        assertFalse(share.toString().contains("assessment"));
        assertFalse(share.toString().contains("leaning"));
        assertEquals("Shared plan", share.path("title").stringValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "gaps", "show", "log", "linkage"})
    void whatAPlanIsAskedAShareAnswersToo(String command) {
        redacted("implementer", "share.demarche");

        var answer = shell.run(command, shell.path("share.demarche"), "--json");

        assertEquals(0, answer.status(), answer.err());
    }

    @Test
    void theReportTellsTheSenderWhatWasWithheld() throws IOException {
        var answer = redacted("implementer", "share.demarche", "--report", shell.path("report.json"));

        JsonNode report = new JsonMapper().readTree(Files.readString(folder.resolve("report.json")));
        assertEquals(answer.json(), report);
        assertTrue(report.path("by_kind").path("assessment").path("items").intValue() > 0);
        assertTrue(report.path("by_kind").path("target-state").path("fields").path("priority").intValue() > 0);
        assertTrue(report.path("authors_withheld").booleanValue());
    }

    @Test
    void aShareForAStateNamesNoOther() {
        redacted("internal", "share.demarche", "--states", "TUN");

        JsonNode share = shell.run("show", shell.path("share.demarche"), "--json").json();
        for (JsonNode item : share.path("items")) {
            JsonNode fields = item.path("fields");
            assertTrue(fields.path("states").propertyNames().stream().allMatch("TUN"::equals), item.toString());
            assertTrue(fields.path("iso3").isMissingNode() || fields.path("iso3").stringValue().equals("TUN"), item.toString());
            assertTrue(fields.path("state").isMissingNode() || fields.path("state").stringValue().equals("TUN"), item.toString());
        }
    }

    @Test
    void whatComesBackMergesWithThePlan() throws IOException {
        redacted("implementer", "share.demarche");
        Files.writeString(folder.resolve("edits.json"), """
                [{"kind":"holiday","id":"eid","create":true,"fields":{"state":"TUN","title":"Eid","first":"2026-03-20","last":"2026-03-21","source":"calendar"}}]""");
        shell.run("apply", shell.path("share.demarche"), shell.path("edits.json"), "--author", "Implementer", "--out", shell.path("back.demarche"));

        var answer = shell.run("merge", plan, shell.path("back.demarche"), "--out", shell.path("home.demarche"), "--json");

        assertEquals("{\"added\":1,\"changed\":0,\"removed\":0,\"conflicts\":[]}", answer.json().toString());
        JsonNode before = shell.run("show", plan, "--json").json();
        JsonNode after = shell.run("show", shell.path("home.demarche"), "--json").json();
        assertEquals(before.path("items").size() + 1, after.path("items").size());
        assertEquals(before.path("title"), after.path("title"));
    }

    @Test
    void todaysEditsAloneBringAColleagueUpToDate() throws IOException {
        Files.writeString(folder.resolve("edits.json"), """
                [{"kind":"holiday","id":"eid","create":true,"fields":{"state":"TUN","title":"Eid","first":"2026-03-20","last":"2026-03-21","source":"calendar"}}]""");
        shell.run("apply", plan, shell.path("edits.json"), "--author", "Delegate", "--out", shell.path("today.demarche"));

        shell.run("redact", shell.path("today.demarche"), "--edition", "internal", "--since", "2026-11-23", "--out", shell.path("share.demarche"));

        shell.run("merge", plan, shell.path("share.demarche"), "--out", shell.path("home.demarche"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("today.demarche")), Files.readAllBytes(folder.resolve("home.demarche")));
        assertFalse(shell.run("show", shell.path("share.demarche")).out().contains("Night desk"));
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        redacted("implementer", "one.demarche");
        redacted("implementer", "other.demarche");

        assertArrayEquals(Files.readAllBytes(folder.resolve("one.demarche")), Files.readAllBytes(folder.resolve("other.demarche")));
    }

    @Test
    void anEditionOrProgrammeThatIsNotThereIsRefused() {
        var edition = redacted("everybody", "share.demarche");
        var programme = redacted("public", "share.demarche", "--programmes", "none");

        assertEquals(List.of(1, 1), List.of(edition.status(), programme.status()));
        assertEquals("There is no edition “everybody”. Nothing was written; use internal, head, implementer, hand-over or public.\n", edition.err());
        assertFalse(Files.exists(folder.resolve("share.demarche")));
    }
}
