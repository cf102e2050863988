package demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two libraries must never sign with the same name, however the second came about.
class WhereaboutsTest {
    @TempDir
    Path folder;

    private Path file;
    private String device;

    @BeforeEach
    void aLibraryInUse() throws LibraryProblem {
        file = folder.resolve("library.db");
        device = device(file);
    }

    private static String device(Path file) throws LibraryProblem {
        try (PlanLibrary library = Libraries.open(file)) {
            return library.device();
        }
    }

    @Test
    void aLibraryThatStaysKeepsItsName() throws LibraryProblem {
        assertEquals(device, device(file));
        assertEquals(device, device(file));
    }

    @Test
    void aCopyElsewhereSignsWithANameOfItsOwn() throws LibraryProblem, IOException {
        Path copy = Files.copy(file, folder.resolve("copy.db"));

        assertNotEquals(device, device(copy));
        assertEquals(device, device(file));
    }

    @Test
    void soDoesACopyOfTheWholeFolder() throws LibraryProblem, IOException {
        Path other = Files.createDirectory(folder.resolve("stick"));
        for (String name : new String[] {"library.db", "library.db.lock"}) Files.copy(folder.resolve(name), other.resolve(name));

        assertNotEquals(device, device(other.resolve("library.db")));
    }

    @Test
    void anOlderCopyPutBackByHandSignsWithANewName() throws LibraryProblem, IOException {
        byte[] older = Files.readAllBytes(file);
        device(file);

        Files.write(file, older);

        assertNotEquals(device, device(file));
    }

    @Test
    void aFolderBroughtBackFromABackupSignsWithANewName() throws LibraryProblem, IOException {
        Path aside = Files.createDirectory(folder.resolve("backup"));
        for (String name : new String[] {"library.db", "library.db.lock"}) {
            Files.copy(folder.resolve(name), aside.resolve(name));
            Files.move(folder.resolve(name), aside.resolve(name + ".old"));
            Files.copy(aside.resolve(name), folder.resolve(name));
        }

        assertNotEquals(device, device(file));
    }
}
