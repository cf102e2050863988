package demarche.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LibraryCommandsTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void aPlanGoesInAndComesOutAgainTheSame() throws IOException {
        String file = shell.sample("swing-states-2020");
        shell.run("library", "import", file);

        JsonNode list = shell.run("library", "list", "--json").json();
        shell.run("library", "export", "Swing states, 2020", "--out", shell.path("out.demarche"));

        assertEquals("swing-states-2020", list.get(0).path("id").stringValue());
        assertArrayEquals(Files.readAllBytes(Path.of(file)), Files.readAllBytes(folder.resolve("out.demarche")));
    }

    @Test
    void aPlanThatIsThereAlreadyStaysAsItIs() {
        String file = shell.sample("swing-states-2020");
        shell.run("library", "import", file);

        var again = shell.run("library", "import", file);

        assertEquals(1, again.status());
        assertTrue(shell.run("doctor").status() == 0);
    }

    @Test
    void aBackupRestoresWhatWasThere() {
        shell.run("library", "import", shell.sample("swing-states-2020"));
        shell.run("library", "backup", shell.path("backup.db"));
        shell.run("library", "import", shell.sample("global-mechanism-2026"));

        var restored = shell.run("library", "restore", shell.path("backup.db"));

        assertEquals(0, restored.status(), restored.err());
        assertEquals(1, shell.run("library", "list", "--json").json().size());
    }

    @Test
    void somethingElseIsNoLibrary() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db"), "not a library");

        var answer = shell.run("--library", other.toString(), "library", "list");

        assertEquals(1, answer.status());
        assertEquals("not a library", Files.readString(other));
    }

    @Test
    void aCopyOfAPlanThatIsThereIsMergedWhenAsked() throws java.io.IOException {
        String plan = shell.sample("swing-states-2020");
        shell.run("library", "import", plan);
        java.nio.file.Files.writeString(folder.resolve("edits.json"), "[{\"kind\":\"plan\",\"id\":\"swing-states-2020\",\"field\":\"/title\",\"value\":\"Later\"}]");
        shell.run("apply", plan, shell.path("edits.json"), "--author", "Kofi", "--out", shell.path("theirs.demarche"));

        var refused = shell.run("library", "import", shell.path("theirs.demarche"));
        var merged = shell.run("library", "import", shell.path("theirs.demarche"), "--merge", "--author", "Ines");

        assertEquals(1, refused.status());
        assertEquals(0, merged.status(), merged.err());
        assertEquals("Later", shell.run("show", "library:swing-states-2020", "--json").json().path("title").stringValue());
        assertEquals(0, shell.run("doctor").status());
    }
}
