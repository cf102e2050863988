package demarche.library;

import static demarche.library.Libraries.DESK;
import static demarche.library.Libraries.PLAN;
import static demarche.library.Libraries.begin;
import static demarche.library.Libraries.edit;
import static demarche.library.Libraries.open;
import static demarche.library.Libraries.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.library.LibraryProblem.Reason;
import demarche.library.care.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void givenALibraryWithAPlan() throws LibraryProblem {
        file = folder.resolve("library.db");
        try (PlanLibrary library = open(file)) {
            begin(library);
        }
    }

    @Test
    void aTamperedItemIsNamedAndMendedFromTheLog() throws LibraryProblem, SQLException {
        Libraries.tamper(file, "UPDATE item SET body = json_set(body, '$.title', 'Forged') WHERE kind = 'programme'");
        try (PlanLibrary library = open(file)) {
            var found = library.prove().findings();

            var repair = library.repair();

            assertEquals(List.of(new Finding.ItemDiffers(PLAN, "programme night-desk")), found);
            assertEquals("Plan before-the-vote: programme night-desk is not what the log of changes makes it.", found.getFirst().sentence(Libraries.TEXTS));
            assertEquals(found, repair.mended());
            assertEquals(List.of(), repair.left());
            assertTrue(Files.exists(repair.copy().orElseThrow()));
            assertEquals(plan(), library.load(PLAN).plan());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM item WHERE kind = 'programme'",
        "UPDATE item SET body = 'not JSON' WHERE kind = 'programme'",
        "UPDATE item SET body = '{}' WHERE kind = 'plan'",
        "UPDATE item SET kind = 'no-kind' WHERE kind = 'programme'",
        "INSERT INTO item (plan, kind, id, body) VALUES ('before-the-vote', 'programme', 'stranger', '{\"title\":\"x\"}')",
        "UPDATE search SET title = 'other words'",
        "DELETE FROM search"})
    void whateverIsDoneToItemsAndSearchIsFoundAndMended(String sql) throws LibraryProblem, SQLException {
        Libraries.tamper(file, sql);
        try (PlanLibrary library = open(file)) {
            assertFalse(library.prove().isClean());

            var repair = library.repair();

            assertEquals(List.of(), repair.left());
            assertEquals(plan(), library.load(PLAN).plan());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE change SET after = 'not JSON' WHERE item = 'night-desk'",
        "UPDATE change SET role = 'forged'",
        "UPDATE change SET after = '{}' WHERE item = 'night-desk'"})
    void aBrokenLogIsToldAndLeavesTheItemsAlone(String sql) throws LibraryProblem, SQLException {
        Libraries.tamper(file, sql);
        try (PlanLibrary library = open(file)) {
            var repair = library.repair();

            assertFalse(repair.left().isEmpty());
            assertEquals(List.of("Night desk"), Libraries.column(file, "SELECT title FROM programmes"));
        }
    }

    @Test
    void aBrokenItemIsOneSentenceNotACrash() throws LibraryProblem, SQLException {
        Libraries.tamper(file, "UPDATE item SET body = '{\"title\":\"\"}' WHERE kind = 'programme'");
        try (PlanLibrary library = open(file)) {
            var problem = assertThrows(LibraryProblem.class, () -> library.load(PLAN));

            assertEquals(Reason.UNREADABLE_PLAN, problem.reason());
            assertTrue(problem.sentence(Libraries.TEXTS).contains("programme night-desk"));
        }
    }

    @Test
    void aBackupMadeInUseBringsBackWhatWasThere() throws LibraryProblem {
        Path backup = folder.resolve("backup.db");
        try (PlanLibrary library = open(file)) {
            String device = library.device();
            library.backup(backup);
            edit(library, Libraries.session(library), plan -> plan.with(DESK.withTitle("Day desk")));

            Path aside = library.restore(backup);

            assertEquals(plan(), library.load(PLAN).plan());
            assertTrue(library.prove().isClean());
            assertNotEquals(device, library.device());
            try (PlanLibrary before = PlanLibrary.openForReading(aside).opened().orElseThrow()) {
                assertEquals("Day desk", before.load(PLAN).plan().programmes().find(DESK.id()).orElseThrow().title());
            }
        }
    }

    @Test
    void workGoesOnAfterARestore() throws LibraryProblem {
        Path backup = folder.resolve("backup.db");
        try (PlanLibrary library = open(file)) {
            library.backup(backup);
            library.restore(backup);
            edit(library, Libraries.session(library), plan -> plan.with(DESK.withTitle("Day desk")));
        }

        try (PlanLibrary library = open(file)) {
            assertEquals("Day desk", library.load(PLAN).plan().programmes().find(DESK.id()).orElseThrow().title());
            assertTrue(library.prove().isClean());
        }
    }

    @Test
    void aBrokenBackupIsRefusedAndChangesNothing() throws LibraryProblem, IOException {
        Path backup = folder.resolve("backup.db");
        try (PlanLibrary library = open(file)) {
            library.backup(backup);
            byte[] bytes = Files.readAllBytes(backup);
            java.util.Arrays.fill(bytes, 4_096, 12_000, (byte) 7);
            Files.write(backup, bytes);

            var problem = assertThrows(LibraryProblem.class, () -> library.restore(backup));

            assertEquals(Reason.BAD_BACKUP, problem.reason());
            assertEquals(plan(), library.load(PLAN).plan());
        }
    }

    @Test
    void aBackupIntoAFolderThatIsNotThereLeavesNothing() throws LibraryProblem {
        try (PlanLibrary library = open(file)) {
            var problem = assertThrows(LibraryProblem.class, () -> library.backup(folder.resolve("nowhere/backup.db")));

            assertEquals(Reason.DISK, problem.reason());
        }
    }
}
