package demarche.library;

import static demarche.library.Libraries.DESK;
import static demarche.library.Libraries.PLAN;
import static demarche.library.Libraries.TEXTS;
import static demarche.library.Libraries.begin;
import static demarche.library.Libraries.open;
import static demarche.library.Libraries.plan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.library.LibraryProblem.Reason;
import demarche.library.store.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("library.db");
    }

    @Test
    void aSecondWriterIsToldWhoHasTheLibrary() throws LibraryProblem {
        try (PlanLibrary first = open(file)) {
            begin(first);

            OpenResult second = PlanLibrary.open(file);

            assertInstanceOf(OpenResult.Locked.class, second);
            assertEquals("Another Demarche has the library " + file + " open. Nothing was changed. Close the other one and try again.",
                    second.sentence(TEXTS).orElseThrow());
        }
    }

    @Test
    void aReaderSeesWhatTheWriterSavedMeanwhile() throws LibraryProblem {
        try (PlanLibrary writer = open(file); PlanLibrary reader = PlanLibrary.openForReading(file).opened().orElseThrow()) {
            begin(writer);

            assertEquals(plan(), reader.load(PLAN).plan());
        }
    }

    @Test
    void aLibraryOpenForReadingSaysSoAndRefusesToWrite() throws LibraryProblem {
        open(file).close();

        OpenResult result = PlanLibrary.openForReading(file);

        try (PlanLibrary library = result.opened().orElseThrow()) {
            var problem = assertThrows(LibraryProblem.class, () -> library.putSetting("theme", "dark"));
            assertEquals(Reason.READ_ONLY, problem.reason());
            assertTrue(problem.sentence(TEXTS).startsWith("The library " + file + " can only be read here."));
            assertTrue(result.sentence(TEXTS).orElseThrow().contains("open for reading only"));
        }
    }

    @Test
    void theLibraryIsFreeAgainOnceClosed() throws LibraryProblem {
        open(file).close();

        assertInstanceOf(OpenResult.Opened.class, PlanLibrary.open(file)).library().close();
    }

    @Test
    void aNewerLibraryIsRefusedUntouched() throws LibraryProblem, SQLException, IOException {
        open(file).close();
        Libraries.tamper(file, "PRAGMA user_version = 99");

        thenRefusedUntouched(OpenResult.MadeByNewerVersion.class);
    }

    @Test
    void aForeignFileIsRefusedUntouched() throws LibraryProblem, IOException {
        Files.writeString(file, "Dear colleague, ".repeat(100));

        thenRefusedUntouched(OpenResult.NotALibrary.class);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedUntouched() throws LibraryProblem, SQLException, IOException {
        Libraries.tamper(file, "CREATE TABLE bookmark (title TEXT)");

        thenRefusedUntouched(OpenResult.NotALibrary.class);
    }

    @Test
    void aLibraryCutShortIsDamaged() throws LibraryProblem, IOException {
        try (PlanLibrary library = open(file)) {
            begin(library);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 5_000));

        thenRefusedUntouched(OpenResult.Damaged.class);
    }

    private void thenRefusedUntouched(Class<? extends OpenResult> expected) throws LibraryProblem, IOException {
        byte[] before = Files.readAllBytes(file);

        OpenResult result = PlanLibrary.open(file);

        assertInstanceOf(expected, result);
        assertTrue(result.sentence(TEXTS).orElseThrow().contains(file.toString()));
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.filter(f -> !f.toString().contains("sqlitejdbc") && !f.toString().endsWith(".lock")).count());
        }
    }

    @Test
    void anOlderLibraryIsBroughtUpToDateWithACopyBefore() throws LibraryProblem, SQLException {
        int shipped = Migrations.shipped().version();
        try (PlanLibrary library = open(file)) {
            begin(library);
        }

        try (PlanLibrary library = new Opening(file, withNext("CREATE TABLE encounter (id TEXT)")).forWriting().opened().orElseThrow()) {
            assertEquals(plan(), library.load(PLAN).plan());
        }

        assertEquals(List.of(Integer.toString(shipped + 1)), Libraries.column(file, "PRAGMA user_version"));
        assertEquals(List.of(Integer.toString(shipped)), Libraries.column(folder.resolve("library-before-upgrade.db"), "PRAGMA user_version"));
        assertEquals(List.of("Night desk"), Libraries.column(folder.resolve("library-before-upgrade.db"), "SELECT title FROM programmes"));
    }

    @Test
    void aFailedUpgradeLeavesTheLibraryAsItWas() throws LibraryProblem, SQLException {
        try (PlanLibrary library = open(file)) {
            begin(library);
        }
        Opening newer = new Opening(file, withNext("CREATE TABLE encounter (id TEXT); UPDATE item SET body = '{}'; CREATE TABEL oops"));

        var problem = assertThrows(LibraryProblem.class, newer::forWriting);

        assertEquals(Reason.UPGRADE_FAILED, problem.reason());
        try (PlanLibrary library = open(file)) {
            assertEquals(plan(), library.load(PLAN).plan());
            assertTrue(library.prove().isClean());
        }
    }

    private static Migrations withNext(String script) {
        var scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }

    @Test
    void anotherProgramsLockLosesNothing() throws LibraryProblem, SQLException {
        try (PlanLibrary library = open(file); var other = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = other.createStatement()) {
            var session = begin(library);
            statement.executeUpdate("BEGIN IMMEDIATE");

            var problem = assertThrows(LibraryProblem.class, () -> Libraries.edit(library, session, p -> p.with(DESK.withTitle("Day desk"))));

            assertEquals(Reason.LOCKED, problem.reason());
            statement.executeUpdate("ROLLBACK");
            assertEquals(plan(), library.load(PLAN).plan());
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasSaved() throws LibraryProblem, SQLException {
        PlanLibrary library = open(file);
        var session = begin(library);
        limitSize(library);

        var problem = assertThrows(LibraryProblem.class, () -> {
            for (int i = 0; i < 100; i++) {
                String purpose = "More words and more. ".repeat(900) + i;
                Libraries.edit(library, session, p -> p.with(DESK.withPurpose(purpose)));
            }
        });

        assertEquals(Reason.DISK_FULL, problem.reason());
        assertTrue(library.prove().isClean());
        assertTrue(problem.sentence(TEXTS).contains("no room left"));
        library.close();
    }

    private static void limitSize(PlanLibrary library) throws LibraryProblem {
        library.limitPages(60);
    }
}
