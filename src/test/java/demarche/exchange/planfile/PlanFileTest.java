package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.ReadResult.Read;
import demarche.history.Change;
import demarche.history.Edit;
import demarche.history.merge.Standing;
import demarche.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    private final PlanFileWriter writer = new PlanFileWriter(Locale.ENGLISH);
    private final PlanFileReader reader = new PlanFileReader(Locale.ENGLISH);

    @TempDir
    Path folder;

    @RepeatedTest(100)
    void anyPlanComesBackWithItsLog(RepetitionInfo run) throws FileTrouble {
        AnyPlan any = AnyPlan.of(run.getCurrentRepetition());
        Path file = folder.resolve("plan.demarche");

        writer.write(file, any.plan(), any.log());

        Read read = assertInstanceOf(Read.class, reader.read(file));
        assertEquals(any.plan(), read.plan());
        assertEquals(any.log(), read.log());
        any.log().forEach(edit -> edit.changes().forEach(change -> assertTrue(read.seen().includes(change.dot()))));
    }

    @RepeatedTest(20)
    void aShareOfWhichSomethingIsWithheldComesBackAsItIs(RepetitionInfo run) throws FileTrouble, demarche.history.mapping.BadField {
        AnyPlan any = AnyPlan.of(run.getCurrentRepetition());
        List<Edit> log = any.log().stream().map(edit -> new Edit(edit.role(), edit.author(), edit.at(), true, edit.changes().stream().map(PlanFileTest::withheld).toList())).toList();
        Plan plan = Standing.of(log).plan(any.plan().id());
        Path file = folder.resolve("plan.demarche");

        writer.write(file, plan, log);

        Read read = assertInstanceOf(Read.class, reader.read(file));
        assertEquals(plan, read.plan());
        assertEquals(log, read.log());
    }

    private static Change withheld(Change change) {
        return change.dot().number() % 2 == 0 ? new Change(change.dot(), change.seen(), Optional.empty(), false) : change;
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws FileTrouble, IOException {
        AnyPlan any = AnyPlan.of(7);

        writer.write(folder.resolve("one.demarche"), any.plan(), any.log());
        writer.write(folder.resolve("two.demarche"), AnyPlan.of(7).plan(), AnyPlan.of(7).log());

        assertArrayEquals(Files.readAllBytes(folder.resolve("one.demarche")), Files.readAllBytes(folder.resolve("two.demarche")));
    }

    @Test
    void anyZipProgramCanLookInside() throws FileTrouble, IOException {
        AnyPlan any = AnyPlan.of(3);
        Path file = folder.resolve("plan.demarche");

        writer.write(file, any.plan(), any.log());

        try (var zip = new ZipFile(file.toFile())) {
            assertEquals(Format.PARTS, zip.stream().map(java.util.zip.ZipEntry::getName).toList());
        }
    }

    @Test
    void anOlderFileIsReplacedAndNothingElseIsLeft() throws FileTrouble, IOException {
        Path file = Files.writeString(folder.resolve("plan.demarche"), "old");

        writer.write(file, AnyPlan.of(1).plan(), AnyPlan.of(1).log());

        assertInstanceOf(Read.class, reader.read(file));
        assertEquals(List.of(file), thereIs());
    }

    @Test
    void aPlanThatIsNotTheSumOfItsLogIsNotWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.demarche"), "old");

        var trouble = assertThrows(FileTrouble.class, () -> writer.write(file, AnyPlan.of(1).plan(), AnyPlan.of(2).log()));

        assertTrue(trouble.sentence().contains("could not be read back"), trouble.sentence());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), thereIs());
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path file = folder.resolve("no/plan.demarche");

        var trouble = assertThrows(FileTrouble.class, () -> writer.write(file, AnyPlan.of(1).plan(), AnyPlan.of(1).log()));

        assertTrue(trouble.sentence().startsWith("There is no folder for " + file), trouble.sentence());
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path file = folder.resolve("plan.demarche");

        var trouble = assertThrows(FileTrouble.class, () -> reader.read(file));

        assertTrue(trouble.sentence().startsWith("There is no file " + file), trouble.sentence());
    }

    @Test
    void aFolderIsNoPlanFile() {
        var trouble = assertThrows(FileTrouble.class, () -> reader.read(folder));

        assertFalse(trouble.sentence().isBlank());
    }

    private List<Path> thereIs() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
