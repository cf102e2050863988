package demarche.exchange.keyring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.sign.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    @TempDir
    Path folder;
    private KeyRing ring;

    @BeforeEach
    void begin() {
        ring = KeyRing.beside(folder.resolve("library.db"), Locale.ENGLISH);
    }

    @Test
    void aKeyThatWasMadeOpensWithItsPassphraseAlone() throws FileTrouble {
        KeyCard card = ring.make("Ines Duarte", Passphrase.of("right"));

        try (MyKey key = assertInstanceOf(KeyOpened.Open.class, ring.open(Passphrase.of("right"))).key()) {
            assertEquals(card, key.card());
            assertEquals(card.opens(), key.identity().publicHalf());
            assertEquals(card.signs(), Optional.of(key.signing().publicHalf()));
        }
        assertInstanceOf(KeyOpened.WrongPassphrase.class, ring.open(Passphrase.of("Right")));
        assertEquals(Optional.of(card), ring.mine());
    }

    @Test
    void nothingSecretStandsInTheFolderInClear() throws FileTrouble, IOException {
        ring.make("Ines Duarte", Passphrase.of("right"));

        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("SECRET-KEY") || bytes.contains("right"), file.toString());
            }
        }
    }

    @Test
    void aKeyIsNeverWrittenOverAnother() throws FileTrouble {
        KeyCard first = ring.make("Ines Duarte", Passphrase.of("right"));

        var trouble = assertThrows(FileTrouble.class, () -> ring.make("Ines Duarte", Passphrase.of("other")));

        assertTrue(trouble.sentence().startsWith("There is a key already: "), trouble.sentence());
        assertEquals(Optional.of(first), ring.mine());
    }

    @Test
    void aKeyMovesToAnotherComputerByItsFile() throws FileTrouble {
        KeyCard card = ring.make("Ines Duarte", Passphrase.of("right"));
        Path copy = folder.resolve("copy.age");
        ring.copyKey(copy);
        KeyRing elsewhere = KeyRing.beside(folder.resolve("elsewhere/library.db"), Locale.ENGLISH);

        assertInstanceOf(KeyOpened.WrongPassphrase.class, elsewhere.restore(copy, Passphrase.of("wrong")));
        assertEquals(Optional.empty(), elsewhere.mine());
        assertInstanceOf(KeyOpened.Open.class, elsewhere.restore(copy, Passphrase.of("right")));

        assertEquals(Optional.of(card), elsewhere.mine());
    }

    @Test
    void aCardComesBackFromAMail() {
        KeyCard card = MyKey.make("Amélie d’Été").card();

        assertEquals(Optional.of(card), CardText.one("\n  " + card.text().replace("\n", "  \r\n"), ""));
    }

    @Test
    void aBareAgeKeyTakesTheNameItIsGiven() {
        KeyCard card = MyKey.make("Amina Mwangi").card();

        KeyCard bare = CardText.one(card.opens().text(), "Amina").orElseThrow();

        assertEquals("Amina", bare.name());
        assertEquals(Optional.empty(), bare.signs());
    }

    @Test
    void aCardIntoWhichAnotherKeyWasPutIsNone() {
        KeyCard one = MyKey.make("Amina Mwangi").card();
        KeyCard other = MyKey.make("Amina Mwangi").card();

        assertEquals(Optional.empty(), CardText.one(one.text().replace(one.opens().text(), other.opens().text()), ""));
        assertEquals(Optional.empty(), CardText.one(one.text().replace(one.signs().orElseThrow().text(), other.signs().orElseThrow().text()), ""));
    }

    @Test
    void colleaguesAreKeptByNameAndKnownByTheirSignature() throws FileTrouble {
        KeyCard tomas = MyKey.make("Tomas Novák").card();
        KeyCard amina = MyKey.make("Amina Mwangi").card();

        ring.add(tomas);
        ring.add(amina);

        assertEquals(List.of(amina, tomas), ring.people());
        assertEquals(Optional.of(tomas), ring.holder(tomas.signs().orElseThrow()));
        assertEquals(Optional.empty(), ring.holder(SigningKey.make().publicHalf()));
    }

    @Test
    void aCardThatComesAgainTakesThePlaceOfTheOld() throws FileTrouble {
        KeyCard tomas = MyKey.make("Tomas Novák").card();
        ring.add(tomas);

        ring.add(tomas.withName("Tomas Novák, Prague"));
        assertEquals(List.of("Tomas Novák, Prague"), ring.people().stream().map(KeyCard::name).toList());

        ring.remove(tomas.withName("Tomas Novák, Prague"));
        assertEquals(List.of(), ring.people());
    }

    @Test
    void aSpoiltListIsToldAndNotWrittenOver() throws FileTrouble, IOException {
        ring.add(MyKey.make("Tomas Novák").card());
        Path people = folder.resolve("keys/people.txt");
        Files.writeString(people, Files.readString(people).replace("age1", "age2"));
        String spoilt = Files.readString(people);

        assertThrows(FileTrouble.class, () -> ring.add(MyKey.make("Amina Mwangi").card()));

        assertEquals(spoilt, Files.readString(people));
    }
}
