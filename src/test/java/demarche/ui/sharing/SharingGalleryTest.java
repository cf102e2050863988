package demarche.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.Envelope;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.exchange.sign.SigningKey;
import demarche.plan.Plan;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.text.Texts;
import demarche.ui.kit.Theme;
import demarche.ui.sharing.lock.EnvelopeViewModel.Openness;
import demarche.ui.sharing.merge.Ways;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The sharing sheet in every look it must bear.
class SharingGalleryTest {
    private static final Plan MINE = GivenDesk.plan("Before the Global Mechanism", "GTM", "KEN");
    @TempDir
    private static Path made;
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("1000", Look.light(944, 724)),
                Arguments.of("200", Look.large(888, 1900)), Arguments.of("200-dark", new Look(1168, 1900, Theme.light(Locale.UK).withDark(true).withPercent(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aPlanThatIsHereAlreadyIsSaidSo(String name, Look look) throws FileTrouble {
        Path file = folder.resolve("from-New-York.demarche");
        Plan theirs = MINE.with(GivenDesk.plan("x", "SLB").targetStates().iterator().next());
        new PlanFileWriter(Locale.UK).write(file, theirs, GivenDesk.log(theirs, "Amina Mwangi"));

        try (var given = GivenDesk.in(folder).withPlan(MINE)) {
            var shot = Gallery.shot("sharing-" + name, look, () -> opened(given, file));

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aForeignFileIsRefusedInASentence(String name, Look look) throws IOException {
        Path file = Files.writeString(folder.resolve("holiday.demarche"), "not a plan");

        try (var given = GivenDesk.in(folder)) {
            var shot = Gallery.shot("sharing-refused-" + name, look, () -> opened(given, file));

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }

    static Stream<Arguments> tall() {
        return Stream.of(Arguments.of("light", Look.light(1080, 1560)), Arguments.of("dark", Look.dark(1080, 1560)), Arguments.of("1000", Look.light(944, 1560)),
                Arguments.of("200", Look.large(888, 3900)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tall")
    void beforeThereIsAKeyThePassphraseIsAskedTwice(String name, Look look) {
        try (var given = GivenDesk.in(folder).withPlan(MINE)) {
            var shot = Gallery.shot("sharing-passphrase-" + name, look, () -> {
                var model = model(given);
                model.sending().envelope().opennessProperty().set(Openness.PASSPHRASE);
                model.sending().envelope().words().type("short", "short");
                model.sending().send(folder.resolve("out"));
                return view(given, model);
            });

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tall")
    void peopleAreChosenAndAFileOfSomebodyUnknownIsSaidSo(String name, Look look) throws FileTrouble, IOException {
        Path file = folder.resolve("from-New-York.demarche");
        new PlanFileWriter(Locale.UK).write(file, MINE, GivenDesk.log(MINE, "Amina Mwangi"), Envelope.signed(SigningKey.make()));

        try (var given = GivenDesk.in(folder).withPlan(MINE)) {
            givenKeys();
            var shot = Gallery.shot("sharing-people-" + name, look, () -> {
                var model = model(given);
                model.sending().envelope().opennessProperty().set(Openness.PEOPLE);
                model.sending().envelope().chosen().add(model.keys().keysProperty().get().people().getFirst());
                model.sending().envelope().signsProperty().set(true);
                model.open(file);
                return view(given, model);
            });

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tall")
    void aLockedFileAsksForItsPassphraseAndSaysWhatIsWrong(String name, Look look) throws FileTrouble {
        Path file = folder.resolve("from-New-York.demarche");
        new PlanFileWriter(Locale.UK).write(file, MINE, GivenDesk.log(MINE, "Amina Mwangi"), Envelope.locked(new Lock.WithPassphrase(Passphrase.of("right"), 4)));

        try (var given = GivenDesk.in(folder)) {
            var shot = Gallery.shot("sharing-locked-" + name, look, () -> {
                var model = model(given);
                model.open(file);
                model.unlock("wrong");
                return view(given, model);
            });

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }

    /// Making a key takes a second, so that it is done once.
    @BeforeAll
    static void makeKeys() throws FileTrouble {
        KeyRing ring = KeyRing.beside(made.resolve("library.db"), Locale.UK);
        ring.make("Ines Duarte", Passphrase.of("right"));
        for (String colleague : java.util.List.of("Amina Mwangi", "Tomas Novák")) {
            ring.add(KeyRing.beside(made.resolve(colleague).resolve("library.db"), Locale.UK).make(colleague, Passphrase.of("theirs")));
        }
    }

    private void givenKeys() throws IOException {
        Files.createDirectory(folder.resolve("keys"));
        for (String file : java.util.List.of("my-key.age", "my-card.txt", "people.txt")) Files.copy(made.resolve("keys").resolve(file), folder.resolve("keys").resolve(file));
    }

    private static SharingViewModel model(GivenDesk given) {
        var model = new SharingViewModel(given.desk(), Texts.of("sharing", Locale.UK));
        model.refresh();
        return model;
    }

    private static Parent view(GivenDesk given, SharingViewModel model) {
        Texts texts = Texts.of("sharing", Locale.UK);
        return new SharingView(model, texts, new ScriptedPrompts(), new IncomingCard(model, texts, new ScriptedPrompts(), given.desk().clock().getZone())).page();
    }

    private static Parent opened(GivenDesk given, Path file) {
        var screen = new SharingScreen(given.desk(), new ScriptedPrompts(), Locale.UK, new Ways(_ -> {}, _ -> {}));
        screen.shown();
        screen.open(file);
        return (Parent) screen.view();
    }
}
