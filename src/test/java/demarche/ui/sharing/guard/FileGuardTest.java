package demarche.ui.sharing.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.Envelope;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.Edit;
import demarche.history.merge.Copy;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.support.DirectBackground;
import demarche.support.GivenDesk;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.sharing.merge.GivenCopies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan file that others may have written meanwhile.
class FileGuardTest {
    @TempDir
    private Path folder;
    private GivenCopies copies;
    private FileGuard guard;
    private Path file;

    @BeforeEach
    void begin() {
        copies = GivenCopies.in(folder);
        guard = new FileGuard(new KnownFiles(copies.given().library(), new DirectBackground()), Locale.UK);
        file = folder.resolve("Night-desk.demarche");
    }

    @AfterEach
    void close() {
        copies.close();
    }

    private Plan plan() {
        return copies.given().desk().plan();
    }

    private List<Edit> mine() throws LibraryProblem {
        return copies.given().library().log(plan().id());
    }

    private void write(Path target, Copy copy) throws FileTrouble {
        new PlanFileWriter(Locale.UK).write(target, copy.plan(), copy.log());
    }

    private void saveMine() throws FileTrouble, LibraryProblem {
        write(file, new Copy(plan(), mine()));
        guard.known().remember(file, plan().id());
    }

    private Verdict verdict() throws FileTrouble, LibraryProblem {
        return guard.verdict(file, plan().id(), mine());
    }

    @Test
    void whereNothingStandsOrWhatStandsIsOursNothingIsLost() throws FileTrouble, LibraryProblem {
        assertInstanceOf(Verdict.Free.class, verdict());

        saveMine();

        assertInstanceOf(Verdict.Free.class, verdict());
    }

    @Test
    void whatAColleagueWroteThereIsNotWrittenOverUnasked() throws FileTrouble, LibraryProblem {
        saveMine();

        write(file, copies.theirs());

        assertInstanceOf(Verdict.Changed.class, verdict());
    }

    @Test
    void aFileThatHoldsOnlyWhatWeHaveMayBeWrittenOver() throws FileTrouble, LibraryProblem {
        write(file, new Copy(GivenCopies.start(), mine().subList(0, 1)));

        assertInstanceOf(Verdict.Free.class, verdict());
    }

    @Test
    void somethingElseIsNotWrittenOverUnasked() throws FileTrouble, LibraryProblem, IOException {
        Files.writeString(file, "a letter");
        assertInstanceOf(Verdict.Other.class, verdict());

        Plan other = GivenDesk.plan("Another plan");
        write(file, new Copy(other, GivenDesk.log(other, "Kofi Mensah")));

        assertInstanceOf(Verdict.Other.class, verdict());
    }

    @Test
    void aLockedFileOfAnotherHandIsNotWrittenOverUnasked() throws FileTrouble, LibraryProblem {
        saveMine();

        new PlanFileWriter(Locale.UK).write(file, plan(), mine(), Envelope.locked(new Lock.WithPassphrase(Passphrase.of("theirs"), 4)));

        assertInstanceOf(Verdict.Changed.class, verdict());
    }

    @Test
    void copiesOfACloudFolderAreFoundByTheirContent() throws FileTrouble, LibraryProblem {
        saveMine();
        write(folder.resolve("Night-desk (Kofi's conflicted copy 2026-11-23).demarche"), copies.theirs());
        write(folder.resolve("Night-desk-DESKTOP-ABC.demarche"), new Copy(plan(), mine()));
        Plan other = GivenDesk.plan("Another plan");
        write(folder.resolve("Night-desk (1).demarche"), new Copy(other, GivenDesk.log(other, "Kofi Mensah")));

        List<FileGuard.News> news = guard.news(plan().id(), mine());

        assertEquals(List.of("Night-desk (Kofi's conflicted copy 2026-11-23).demarche"), news.stream().map(n -> n.file().getFileName().toString()).toList());
        assertEquals(1, news.getFirst().edits());
        assertTrue(news.getFirst().copy());
    }

    @Test
    void aFileThatChangedOutsideIsNews() throws FileTrouble, LibraryProblem {
        saveMine();
        write(file, copies.theirs());

        List<FileGuard.News> news = guard.news(plan().id(), mine());

        assertEquals(List.of(false), news.stream().map(FileGuard.News::copy).toList());
    }

    @Test
    void onePersonChoosesToMergeFirst() {
        var done = new ArrayList<String>();
        var question = new SaveQuestion(new ScriptedPrompts().agreeing(), Texts.of("review", Locale.UK), _ -> done.add("saved"), _ -> done.add("merged"));

        question.ask(new Verdict.Changed(), file);

        assertEquals(List.of("merged"), done);
    }

    @Test
    void whereThePersonTurnsAwayNothingIsSaved() {
        var done = new ArrayList<String>();
        var question = new SaveQuestion(new ScriptedPrompts(), Texts.of("review", Locale.UK), _ -> done.add("saved"), _ -> done.add("merged"));

        question.ask(new Verdict.Changed(), file);
        question.ask(new Verdict.Other(), file);

        assertEquals(List.of(), done);
    }

    @Test
    void besideIsANameThatIsFree() throws IOException {
        Files.writeString(folder.resolve("Night-desk-2.demarche"), "");

        assertEquals("Night-desk-3.demarche", FileGuard.beside(file).getFileName().toString());
    }
}
