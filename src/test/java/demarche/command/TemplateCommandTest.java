package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void theSampleIsSound() throws IOException {
        new Templates(folder).addSample();

        var answer = shell.run("template", "check", shell.path("Sample"));

        assertEquals(0, answer.status());
        assertEquals("The template “Sample” can be used.\n", answer.out());
    }

    @Test
    void eachProblemIsALineAndTheExitStatusIsOne() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("Broken")).resolve("template.json"), "{\"format\": 1, \"script\": \"x\", \"foot\": \"<b>\"}");

        var answer = shell.run("template", "check", shell.path("Broken"));

        assertEquals(1, answer.status());
        assertEquals(2, answer.out().lines().count());
        assertEquals("The template “Broken” cannot be used. Things to mend: 2.\n", answer.err());
        assertEquals(2, shell.run("template", "check", shell.path("Broken"), "--json").json().path("problems").size());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var answer = shell.run("template", "check", shell.path("gone"));

        assertEquals(1, answer.status());
        assertTrue(answer.out().startsWith("The file template.json is not in the folder"), answer.out());
    }

    @Test
    void withoutWhatToDoTheUsageIsWrong() {
        assertEquals(2, shell.run("template").status());
    }
}
