package demarche.ui.sharing.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.exchange.planfile.ReadResult;
import demarche.history.Sample;
import demarche.library.LibraryProblem;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Copy;
import demarche.plan.Holiday;
import demarche.plan.Kind;
import demarche.plan.Programme;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.DirectBackground;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.kit.part.Notice;
import demarche.ui.sharing.keys.KeysViewModel;
import demarche.ui.sharing.lock.EnvelopeViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareViewModelTest {
    private static final Sample SAMPLE = Sample.load("swing-states-2020");

    @TempDir
    Path folder;

    private GivenDesk given;
    private ShareViewModel model;

    @BeforeEach
    void givenTheSample() {
        given = GivenDesk.in(folder);
        given.desk().add(SAMPLE.plan(), SAMPLE.log());
        KeyRing ring = KeyRing.beside(given.library().file(), Locale.UK);
        Texts locks = Texts.of("lock", Locale.UK);
        var envelope = new EnvelopeViewModel(new KeysViewModel(ring, new DirectBackground(), locks, () -> "Ines Duarte"), locks);
        var tools = new ShareViewModel.Tools(ring, new PlanFileWriter(Locale.UK), trouble -> Notice.trouble(trouble.toString(), ""));
        model = new ShareViewModel(given.desk(), envelope, tools, Texts.of("redact", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private ReadResult.Read saved() throws FileTrouble {
        model.save(folder.resolve("share"));
        return (ReadResult.Read) new PlanFileReader(Locale.UK).read(folder.resolve("share.demarche"));
    }

    @Test
    void nothingIsWorkedOutBeforeSomebodyAsks() {
        assertTrue(model.shareProperty().get().isEmpty());
        assertFalse(model.isReady());
    }

    @Test
    void whatIsShownIsWhatIsSaved() throws Exception {
        model.openProperty().set(true);
        model.editionProperty().set(Edition.HAND_OVER);
        model.choose(new Iso3("TUN"), true);

        ReadResult.Read file = saved();

        assertEquals(model.shareProperty().get().orElseThrow().copy(), new Copy(file.plan(), file.log()));
        assertTrue(file.plan().assessments().isEmpty());
        assertEquals(List.of(new Iso3("TUN")), file.plan().targetStates().stream().map(t -> t.iso3()).toList());
        assertEquals(Notice.Tone.DONE, model.savedProperty().get().orElseThrow().tone());
    }

    @Test
    void itFollowsThePlan() {
        model.openProperty().set(true);

        given.desk().edit(plan -> plan.with(Holiday.on(new ItemId("eid"), new Iso3("TUN"), "Eid", LocalDate.of(2027, 3, 10))));

        assertTrue(model.shareProperty().get().orElseThrow().copy().plan().find(Kind.HOLIDAY, new ItemId("eid")).isPresent());
    }

    @Test
    void todaysEditsAloneAreFew() {
        model.openProperty().set(true);
        model.editionProperty().set(Edition.INTERNAL);
        given.desk().edit(plan -> plan.with(Holiday.on(new ItemId("eid"), new Iso3("TUN"), "Eid", LocalDate.of(2027, 3, 10))));

        model.todayProperty().set(true);

        assertEquals(List.of(Kind.PLAN, Kind.HOLIDAY), model.shareProperty().get().orElseThrow().goes().stream().map(item -> item.kind()).toList());
    }

    @Test
    void theReportNamesWhatTheFileDoesNot() throws Exception {
        model.openProperty().set(true);
        Programme secret = SAMPLE.plan().programmes().iterator().next();
        model.editionProperty().set(Edition.PUBLIC);

        model.saveReport(folder.resolve("withheld.txt"));
        saved();

        assertTrue(Files.readString(folder.resolve("withheld.txt")).contains(secret.title()));
        assertFalse(saved().plan().programmes().stream().anyMatch(p -> p.title().equals(secret.title())));
    }

    @Test
    void theNameOfTheFileTellsNothing() {
        assertEquals("share-2026-11-23.demarche", model.suggestedName());
    }

    @Test
    void anEditInAShareThatWasOpenedIsPartial() throws Exception {
        model.openProperty().set(true);
        ReadResult.Read file = saved();
        try (var theirs = GivenDesk.in(Files.createDirectory(folder.resolve("theirs")))) {
            theirs.desk().add(file.plan(), file.log());

            theirs.desk().edit(plan -> plan.with(Holiday.on(new ItemId("eid"), new Iso3("TUN"), "Eid", LocalDate.of(2027, 3, 10))));

            thenItIsPartialAndComesHome(theirs);
        }
    }

    @Test
    void whoeverTakesTheWholePlanInLaterKnowsItAll() throws Exception {
        model.openProperty().set(true);
        ReadResult.Read file = saved();
        try (var theirs = GivenDesk.in(Files.createDirectory(folder.resolve("theirs")))) {
            theirs.desk().add(file.plan(), file.log());

            theirs.desk().takeIn(new Copy(SAMPLE.plan(), SAMPLE.log()), List.of(), _ -> {});

            assertEquals(SAMPLE.log(), theirs.library().log(SAMPLE.plan().id()));
        }
    }

    private void thenItIsPartialAndComesHome(GivenDesk theirs) throws LibraryProblem {
        var log = theirs.library().log(SAMPLE.plan().id());
        assertTrue(log.getLast().partial());
        given.desk().takeIn(new Copy(theirs.desk().plan(), log), List.of(), _ -> {});
        assertEquals(SAMPLE.plan().items().count() + 1, given.desk().plan().items().count());
        assertEquals(SAMPLE.plan().title(), given.desk().plan().title());
        assertEquals(Conflicts.NONE, given.desk().conflictsProperty().get());
    }
}
