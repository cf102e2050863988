package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void theMapOfADayIsAFile() throws IOException {
        var answer = shell.run("map", "--fact", "treaty:ETS185", "--as-of", "2019-12-31", "--format", "svg", "--out", shell.path("map.svg"));

        assertEquals(0, answer.status());
        assertTrue(Files.readString(folder.resolve("map.svg")).contains("party (64)"));
    }

    @Test
    void aPlanAddsItsOwnFacts() throws IOException {
        String plan = shell.sample("global-mechanism-2026");

        var answer = shell.run("map", "--fact", "programmes", "--plan", plan, "--numbers", "--out", shell.path("map.svg"));

        assertEquals(0, answer.status(), answer.err());
        assertTrue(Files.readString(folder.resolve("map.svg")).contains("Kenya: 4"));
    }

    @Test
    void aWrongFactIsAnsweredWithTheNamesAndNothingIsWritten() throws IOException {
        var answer = shell.run("map", "--fact", "nonsense", "--out", shell.path("map.svg"));

        assertEquals(1, answer.status());
        assertEquals(1, answer.err().strip().lines().count());
        assertTrue(answer.err().contains("conventions") && answer.err().contains("ETS185") && answer.err().contains("74/247") && answer.err().contains("programmes"), answer.err());
        assertFalse(answer.err().contains("…"), answer.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.filter(f -> f.toString().contains("map.svg")).count());
        }
    }

    @Test
    void aFactOfAPlanAsksForThePlan() {
        assertTrue(shell.run("map", "--fact", "linkage", "--out", shell.path("map.svg")).err().contains("--plan"));
    }

    @Test
    void anotherFormatIsWrongUsage() {
        assertEquals(2, shell.run("map", "--fact", "conventions", "--format", "png", "--out", shell.path("map.png")).status());
    }
}
