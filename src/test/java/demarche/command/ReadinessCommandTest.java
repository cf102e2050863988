package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What programmes lack, asked without a window.
class ReadinessCommandTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private JsonNode programme(String plan, String id) {
        JsonNode all = shell.run("readiness", plan, "--json").json().path("programmes");
        for (JsonNode programme : all) if (programme.path("id").stringValue().equals(id)) return programme;
        throw new AssertionError(id);
    }

    @Test
    void aProgrammeIsReadyExactlyWhenNothingIsMissing() {
        for (JsonNode programme : shell.run("readiness", shell.sample("global-mechanism-2026"), "--json").json().path("programmes")) {
            assertEquals(programme.path("missing").isEmpty(), programme.path("ready").booleanValue(), programme.path("title").stringValue());
        }
    }

    @Test
    void aMissingLineNamesItsFieldAndItem() {
        JsonNode lines = programme(shell.sample("global-mechanism-2026"), "evidence-that-travels").path("missing");

        var told = lines.valueStream().map(l -> l.path("kind").stringValue() + " " + l.path("item").stringValue() + " " + l.path("field").stringValue()).toList();
        assertEquals(List.of("programme evidence-that-travels /requested_by", "programme evidence-that-travels /rights_check", "activity evidence-that-travels-5 /lead"), told);
    }

    @Test
    void whatApplyMendsIsNoLongerMissing() throws java.io.IOException {
        String plan = shell.sample("global-mechanism-2026");
        Path edits = folder.resolve("edits.json");
        java.nio.file.Files.writeString(edits, "[{\"kind\":\"activity\",\"id\":\"evidence-that-travels-5\",\"field\":\"/lead\",\"value\":\"Legal adviser\"}]");

        var applied = shell.run("apply", plan, edits.toString(), "--author", "Ines", "--out", shell.path("out.demarche"));

        assertEquals(0, applied.status(), applied.err());
        assertFalse(programme(shell.path("out.demarche"), "evidence-that-travels").path("missing").toString().contains("/lead"));
    }

    @Test
    void plainTextSaysWhatMustAndWhatShould() {
        String out = shell.run("readiness", shell.sample("global-mechanism-2026")).out();

        assertTrue(out.contains("Requests that are granted: ready\n"), out);
        assertTrue(out.contains("  must    No lead yet: Safeguards clinic with judges\n"), out);
        assertTrue(out.contains("  should  "), out);
        assertTrue(out.contains("programmes, on 2026-11-20."), out);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        String plan = shell.sample("swing-states-2020");

        assertEquals(shell.run("readiness", plan, "--json").out(), shell.run("readiness", plan, "--json").out());
    }
}
