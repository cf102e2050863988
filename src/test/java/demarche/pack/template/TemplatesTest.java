package demarche.pack.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Templates lie beside the library: taken in as copies, put aside and put back.
class TemplatesTest {
    @TempDir
    private Path home;

    @Test
    void withoutAFolderThereAreNone() throws Exception {
        assertEquals(List.of(), given().names());
        assertEquals(Template.none(), given().named(""));
    }

    @Test
    void theSampleCanBeUsedAtOnceAndASecondHasAnotherName() throws Exception {
        Templates templates = given();

        assertEquals("Sample", templates.addSample());
        assertEquals("Sample 2", templates.addSample());
        assertEquals(List.of("Sample", "Sample 2"), templates.names());
        assertEquals("Sample 2", templates.named("Sample 2").name());
    }

    @Test
    void onlyWhatATemplateIsMadeOfIsTakenIn() throws Exception {
        Path own = Files.createDirectory(home.resolve("Our ministry"));
        SampleTemplate.write(own);
        Files.writeString(own.resolve("run.sh"), "rm -rf /");
        Files.createSymbolicLink(own.resolve("link.png"), home);

        String name = given().add(own);

        assertEquals("Our ministry", name);
        assertEquals("Our ministry", given().named(name).name());
        assertFalse(Files.exists(given().folder().resolve(name).resolve("run.sh")));
        assertFalse(Files.exists(given().folder().resolve(name).resolve("link.png")));
    }

    @Test
    void aBrokenTemplateIsNotTakenIn() throws Exception {
        Path own = Files.createDirectory(home.resolve("Broken"));
        Files.writeString(own.resolve("template.json"), "{");

        assertThrows(TemplateProblem.class, () -> given().add(own));
        assertEquals(List.of(), given().names());
    }

    @Test
    void whatIsRemovedCanBePutBack() throws Exception {
        Templates templates = given();
        templates.addSample();
        templates.remove("Sample");
        assertEquals(List.of(), templates.names());

        templates.restore("Sample");

        assertEquals(List.of("Sample"), templates.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../Sample", "..", ".removed", "/etc", "Gone", "a/b", "C:\\x"})
    void aNameFromAPlanLeadsNowhereElse(String name) throws Exception {
        given().addSample();

        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> given().named(name));

        assertTrue(problem.sentence(Texts.of("template", Locale.ENGLISH)).endsWith("It is not among the templates of this library."));
    }

    private Templates given() {
        return Templates.beside(home.resolve("library.db"));
    }
}
