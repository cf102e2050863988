package demarche.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyOpened;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.Envelope;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.exchange.planfile.ReadResult;
import demarche.exchange.sign.SigningKey;
import demarche.history.Edit;
import demarche.library.LibraryProblem;
import demarche.library.store.PlanEntry;
import demarche.plan.Plan;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.kit.part.Notice;
import demarche.ui.sharing.lock.EnvelopeViewModel.Openness;
import demarche.ui.sharing.lock.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingViewModelTest {
    private static final Plan MINE = GivenDesk.plan("Night desk", "KEN");
    private static final Plan THEIRS = MINE.with(MINE.head().withTitle("Night desk, New York"));
    @TempDir
    private Path folder;
    private GivenDesk given;
    private SharingViewModel model;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder);
        model = new SharingViewModel(given.desk(), Texts.of("sharing", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Before the Global Mechanism|Before-the-Global-Mechanism.demarche", "L’été à Genève: 2026/27|L-ete-a-Geneve-2026-27.demarche",
            "خطة|plan.demarche", "../../etc|etc.demarche"})
    void theSuggestedNameIsTheTitleInLettersEverySystemTakes(String title, String name) {
        given.withPlan(GivenDesk.plan(title));

        assertEquals(name, model.sending().suggestedName());
    }

    @Test
    void whatIsSentIsThePlanWithItsWholeHistory() throws FileTrouble {
        given.withPlan(MINE);
        given.desk().edit(plan -> plan.with(plan.head().withUnit("Cyber unit")));

        model.sending().send(folder.resolve("out.demarche"));

        var read = (ReadResult.Read) new PlanFileReader(Locale.UK).read(folder.resolve("out.demarche"));
        assertEquals(given.desk().plan(), read.plan());
        assertEquals(List.of("Tomas Novák", "Ines Duarte"), read.log().stream().map(Edit::author).toList());
        assertEquals(Notice.Tone.DONE, model.sending().sentProperty().get().orElseThrow().tone());
    }

    @Test
    void aNameWithoutAnEndingGetsOne() {
        given.withPlan(MINE);

        model.sending().send(folder.resolve("out"));

        assertTrue(Files.exists(folder.resolve("out.demarche")));
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        given.withPlan(MINE);

        model.sending().send(folder.resolve("gone").resolve("out.demarche"));

        assertEquals(Notice.Tone.TROUBLE, model.sending().sentProperty().get().orElseThrow().tone());
    }

    @Test
    void aFileIsShownBeforeAnythingOfItReachesTheLibrary() throws FileTrouble {
        model.open(file(THEIRS, "Amina Mwangi"));

        Incoming shown = model.incomingProperty().get().orElseThrow();
        assertEquals("Night desk, New York", shown.title());
        assertEquals(List.of("Amina Mwangi"), shown.authors());
        assertEquals(List.of(), titles());
    }

    @Test
    void aPlanThatIsNewIsBroughtInAndOpened() throws FileTrouble {
        model.open(file(THEIRS, "Amina Mwangi"));

        model.bringIn();

        assertEquals(THEIRS, given.desk().plan());
        assertEquals(Optional.empty(), model.incomingProperty().get());
    }

    @Test
    void aPlanThatIsHereSaysWhatEachCopyHoldsAlone() throws FileTrouble {
        given.withPlan(MINE);
        given.desk().edit(plan -> plan.with(plan.head().withUnit("Cyber unit")));

        model.open(file(THEIRS, "Amina Mwangi"));

        Incoming shown = model.incomingProperty().get().orElseThrow();
        assertTrue(shown.isHere());
        assertEquals(1, shown.onlyTheirs());
        assertEquals(2, shown.onlyMine());
    }

    @Test
    void anOlderCopyOfMineHoldsNothingNew() throws FileTrouble {
        given.withPlan(MINE);
        Path old = file(MINE, "Tomas Novák");
        given.desk().edit(plan -> plan.with(plan.head().withUnit("Cyber unit")));

        model.open(old);

        Incoming shown = model.incomingProperty().get().orElseThrow();
        assertEquals(0, shown.onlyTheirs());
        assertEquals(1, shown.onlyMine());
    }

    @Test
    void replacingKeepsTheLibraryAsItWasAndOpensTheFile() throws FileTrouble {
        given.withPlan(MINE);
        model.open(file(THEIRS, "Amina Mwangi"));

        model.replace();

        assertEquals(THEIRS, given.desk().plan());
        assertTrue(Files.exists(folder.resolve("library-before-replace.db")));
        assertTrue(model.receivedProperty().get().orElseThrow().then().contains("library-before-replace.db"));
    }

    @Test
    void mineIsLeftAsItIs() throws FileTrouble {
        given.withPlan(MINE);
        model.open(file(THEIRS, "Amina Mwangi"));

        model.openMine();

        assertEquals(MINE, given.desk().plan());
        assertEquals(List.of("Night desk"), titles());
    }

    @Test
    void aDamagedOrForeignFileIsOneSentenceAndTheLibraryIsAsItWas() throws FileTrouble, IOException {
        Path damaged = file(THEIRS, "Amina Mwangi");
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);

        for (Path bad : List.of(damaged, Files.writeString(folder.resolve("notes.demarche"), "notes"))) {
            model.open(bad);

            assertEquals(Notice.Tone.TROUBLE, model.receivedProperty().get().orElseThrow().tone());
            assertEquals(Optional.empty(), model.incomingProperty().get());
        }
        assertEquals(List.of(), titles());
    }

    @Test
    void whatIsSentWithAPassphraseOpensWithThatAlone() throws FileTrouble {
        given.withPlan(MINE);
        model.sending().envelope().opennessProperty().set(Openness.PASSPHRASE);
        model.sending().envelope().words().type("five words of our own", "five words of our own");

        model.sending().send(folder.resolve("out.demarche"));

        var reader = new PlanFileReader(Locale.UK);
        assertInstanceOf(ReadResult.Locked.class, reader.read(folder.resolve("out.demarche")));
        assertInstanceOf(ReadResult.Read.class, reader.read(folder.resolve("out.demarche"), Passphrase.of("five words of our own")));
        assertTrue(model.sending().sentProperty().get().orElseThrow().then().startsWith("It opens with the passphrase alone."));
    }

    @Test
    void nothingIsSentWhileThePassphrasesDiffer() {
        given.withPlan(MINE);
        model.sending().envelope().opennessProperty().set(Openness.PASSPHRASE);
        model.sending().envelope().words().type("five words of our own", "five words of their own");

        model.sending().send(folder.resolve("out.demarche"));

        assertTrue(Files.notExists(folder.resolve("out.demarche")));
    }

    @Test
    void whatIsSentToPeopleOpensForThemAndForMeAndIsSigned() throws FileTrouble {
        given.withPlan(MINE);
        keys();
        model.sending().envelope().opennessProperty().set(Openness.PEOPLE);
        model.sending().envelope().chosen().addAll(model.keys().keysProperty().get().people());
        model.sending().envelope().signsProperty().set(true);
        model.sending().envelope().keyWordsProperty().set("mine");

        model.sending().send(folder.resolve("out.demarche"));
        var theirs = (KeyOpened.Open) amina().open(Passphrase.of("theirs"));
        assertInstanceOf(ReadResult.Read.class, new PlanFileReader(Locale.UK).read(folder.resolve("out.demarche"), theirs.key().identity()));
        model.open(folder.resolve("out.demarche"));
        model.unlock("mine");

        assertEquals("Ines Duarte", assertInstanceOf(Signer.Known.class, model.incomingProperty().get().orElseThrow().signer()).name());
        assertEquals("", model.sending().envelope().keyWordsProperty().get());
    }

    @Test
    void aKeyThatDoesNotOpenSignsNothing() throws FileTrouble {
        given.withPlan(MINE);
        keys();
        model.sending().envelope().signsProperty().set(true);
        model.sending().envelope().keyWordsProperty().set("not mine");

        model.sending().send(folder.resolve("out.demarche"));

        assertTrue(Files.notExists(folder.resolve("out.demarche")));
        assertTrue(model.sending().envelope().keyProblemProperty().get().isPresent());
    }

    @Test
    void aLockedFileWaitsUntilThePassphraseIsRight() throws FileTrouble {
        Path file = folder.resolve("in.demarche");
        new PlanFileWriter(Locale.UK).write(file, THEIRS, GivenDesk.log(THEIRS, "Amina Mwangi"), Envelope.locked(new Lock.WithPassphrase(Passphrase.of("right"), 4)));

        model.open(file);
        model.unlock("wrong");
        assertTrue(model.closedProperty().get().orElseThrow().locked().tried());
        assertEquals(Optional.empty(), model.incomingProperty().get());
        model.unlock("right");

        assertEquals(Optional.empty(), model.closedProperty().get());
        assertEquals("Night desk, New York", model.incomingProperty().get().orElseThrow().title());
        assertEquals(new Signer.None(), model.incomingProperty().get().orElseThrow().signer());
    }

    @Test
    void aSignatureOfNobodyKnownIsShownBeforeTheFileIsTakenIn() throws FileTrouble {
        SigningKey key = SigningKey.make();
        Path file = folder.resolve("in.demarche");
        new PlanFileWriter(Locale.UK).write(file, THEIRS, GivenDesk.log(THEIRS, "Amina Mwangi"), Envelope.signed(key));

        model.open(file);

        assertEquals(new Signer.Unknown(key.publicHalf().fingerprint()), model.incomingProperty().get().orElseThrow().signer());
        assertEquals(List.of(), titles());
    }

    private KeyRing amina() {
        return KeyRing.beside(folder.resolve("amina/library.db"), Locale.UK);
    }

    private void keys() throws FileTrouble {
        model.keys().ring().make("Ines Duarte", Passphrase.of("mine"));
        model.keys().ring().add(amina().make("Amina Mwangi", Passphrase.of("theirs")));
        model.refresh();
    }

    private Path file(Plan plan, String author) throws FileTrouble {
        Path file = folder.resolve("in.demarche");
        new PlanFileWriter(Locale.UK).write(file, plan, GivenDesk.log(plan, author));
        return file;
    }

    private List<String> titles() {
        try {
            return new ArrayList<>(given.library().plans()).stream().map(PlanEntry::title).toList();
        } catch (LibraryProblem e) {
            throw new IllegalStateException(e);
        }
    }
}
