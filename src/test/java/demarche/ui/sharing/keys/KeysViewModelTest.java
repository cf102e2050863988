package demarche.ui.sharing.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.lock.Passphrase;
import demarche.support.DirectBackground;
import demarche.text.Texts;
import demarche.ui.kit.part.Notice.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysViewModelTest {
    @TempDir
    private Path folder;
    private KeysViewModel model;

    @BeforeEach
    void begin() {
        model = at("mine");
    }

    @Test
    void aKeyCarriesTheNameThatEditsCarry() {
        model.passphrase().type("five words of our own", "five words of our own");

        model.make();

        assertEquals("Ines Duarte", mine().name());
        assertEquals("", model.passphrase().wordsProperty().get());
    }

    @Test
    void aShortPassphraseMakesNoKey() {
        model.passphrase().type("secret", "secret");

        model.make();

        assertTrue(model.passphrase().wordsProblemProperty().get().orElseThrow().startsWith("Shorter than 12 characters"));
        assertEquals(Optional.empty(), model.keysProperty().get().mine());
    }

    @Test
    void aPastedCardIsKeptUnderTheNameIGiveIt() throws FileTrouble {
        KeyCard card = amina();

        assertEquals(Optional.empty(), model.add(card.text(), "Amina, Nairobi"));

        assertEquals(List.of(card.withName("Amina, Nairobi")), model.keysProperty().get().people());
        assertTrue(model.noticeProperty().get().orElseThrow().then().contains(card.signs().orElseThrow().fingerprint()));
    }

    @Test
    void aBareKeyAsksForAName() throws FileTrouble {
        String key = amina().opens().text();

        assertEquals(Optional.of("This key has no name with it. Type the name of its holder."), model.add(key, ""));
        assertEquals(Optional.empty(), model.add(key, "Amina"));
    }

    @Test
    void anythingElseIsNoCard() {
        assertTrue(model.add("Dear Ines, see attached.", "Amina").isPresent());
        assertTrue(model.add("", "Amina").isPresent());
        assertEquals(List.of(), model.keysProperty().get().people());
    }

    @Test
    void myOwnCardIsNotAColleague() {
        model.passphrase().type("five words of our own", "five words of our own");
        model.make();

        assertEquals(Optional.of("This is your own card."), model.add(mine().text(), ""));
    }

    @Test
    void aRemovedCardIsGone() throws FileTrouble {
        KeyCard card = amina();
        model.add(card.text(), "");

        model.remove(card);

        assertEquals(List.of(), model.keysProperty().get().people());
    }

    @Test
    void aKeyMovesToANewComputerByItsCopyAndItsPassphrase() {
        model.passphrase().type("five words of our own", "five words of our own");
        model.make();
        model.copyKey(folder.resolve("my-key.age"));
        KeysViewModel elsewhere = at("elsewhere");

        elsewhere.passphrase().type("five words of theirs", "");
        elsewhere.restore(folder.resolve("my-key.age"));
        assertEquals(Tone.TROUBLE, elsewhere.noticeProperty().get().orElseThrow().tone());
        elsewhere.passphrase().type("five words of our own", "");
        elsewhere.restore(folder.resolve("my-key.age"));

        assertEquals(Optional.of(mine()), elsewhere.keysProperty().get().mine());
    }

    private KeysViewModel at(String place) {
        KeyRing ring = KeyRing.beside(folder.resolve(place).resolve("library.db"), Locale.UK);
        return new KeysViewModel(ring, new DirectBackground(), Texts.of("lock", Locale.UK), () -> "Ines Duarte");
    }

    private KeyCard mine() {
        return model.keysProperty().get().mine().orElseThrow();
    }

    private KeyCard amina() throws FileTrouble {
        return KeyRing.beside(folder.resolve("amina/library.db"), Locale.UK).make("Amina Mwangi", Passphrase.of("theirs"));
    }
}
