package demarche.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.command.Shell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Locking, signing and keys as a script uses them.
class LockCommandsTest {
    @TempDir
    static Path made;
    @TempDir
    Path folder;
    private Shell shell;
    private String plan;
    private String words;

    /// Making a key takes a second, so that it is done once.
    @BeforeAll
    static void makeKey() throws IOException {
        Path words = Files.writeString(made.resolve("words"), "five words of our own\n");
        assertEquals(0, new Shell(made).run("key", "new", "--name", "Ines Duarte", "--passphrase-file", words.toString()).status());
    }

    @BeforeEach
    void begin() throws IOException {
        shell = new Shell(folder);
        plan = shell.sample("swing-states-2020");
        words = Files.writeString(folder.resolve("words"), "five words of our own\n").toString();
    }

    @Test
    void aPlanLockedWithAPassphraseComesBackByteForByte() throws IOException {
        assertEquals(0, shell.run("lock", plan, "--passphrase-file", words, "--out", shell.path("locked")).status());
        assertEquals(0, shell.run("unlock", shell.path("locked"), "--passphrase-file", words, "--out", shell.path("back")).status());

        assertArrayEquals(Files.readAllBytes(Path.of(plan)), Files.readAllBytes(folder.resolve("back")));
    }

    @Test
    void aWrongPassphraseIsOneSentenceAndWritesNothing() throws IOException {
        shell.run("lock", plan, "--passphrase-file", words, "--out", shell.path("locked"));
        String other = Files.writeString(folder.resolve("other"), "five words of their own").toString();

        Answer answer = shell.run("unlock", shell.path("locked"), "--passphrase-file", other, "--out", shell.path("back"));

        assertEquals(1, answer.status());
        assertEquals("", answer.out());
        assertEquals(1, answer.err().lines().count(), answer.err());
        assertTrue(answer.err().startsWith("This passphrase does not open "), answer.err());
        assertTrue(Files.notExists(folder.resolve("back")));
    }

    @Test
    void aLockedPlanIsOpenedByNoOtherCommandAndSaysWhy() {
        shell.run("lock", plan, "--passphrase-file", words, "--out", shell.path("locked"));

        Answer answer = shell.run("show", shell.path("locked"));

        assertEquals(1, answer.status());
        assertTrue(answer.err().contains("is locked with a passphrase"), answer.err());
    }

    @Test
    void aPlanIsLockedForTheKeyOfThisComputerAndOpensWithIt() throws IOException {
        givenKey();
        String key = shell.run("key", "show", "--json").json().path("recipient").stringValue();

        assertEquals(0, shell.run("lock", plan, "--recipient", key, "--out", shell.path("locked")).status());
        assertEquals(0, shell.run("unlock", shell.path("locked"), "--passphrase-file", words, "--out", shell.path("back")).status());

        assertArrayEquals(Files.readAllBytes(Path.of(plan)), Files.readAllBytes(folder.resolve("back")));
    }

    @Test
    void theKeyFileOfThisComputerOpensAsAnIdentityOfAge() throws IOException {
        givenKey();
        shell.run("lock", plan, "--recipient", "Ines Duarte", "--out", shell.path("locked"));

        assertEquals(0, shell.run("--library", shell.path("elsewhere/library.db"), "unlock", shell.path("locked"), "--identity", shell.path("keys/my-key.age"),
                "--passphrase-file", words, "--out", shell.path("back")).status());

        assertArrayEquals(Files.readAllBytes(Path.of(plan)), Files.readAllBytes(folder.resolve("back")));
    }

    @Test
    void oneWhoWasNotNamedCannotOpenIt() throws IOException {
        givenKey();
        String stranger = Files.writeString(folder.resolve("stranger.txt"), "age1yzgnwsw6h06j8ft089fg7ejllcnxyzerl9txwadmdvlavsn3lsdswpk73v\n").toString();
        shell.run("lock", plan, "--recipient", stranger, "--out", shell.path("locked"));

        Answer answer = shell.run("unlock", shell.path("locked"), "--passphrase-file", words, "--out", shell.path("back"));

        assertEquals(1, answer.status());
        assertTrue(answer.err().contains("is not locked for this key"), answer.err());
    }

    @Test
    void aPlanThatISignedIsKnownToMe() throws IOException {
        sign();

        Answer answer = shell.run("verify", shell.path("signed"), "--json");

        assertEquals(0, answer.status());
        assertEquals("known", answer.json().path("signature").stringValue());
        assertEquals("Ines Duarte", answer.json().path("name").stringValue());
    }

    @Test
    void aSignatureOfNobodyKnownAsksForADecisionUntilTheCardIsAdded() throws IOException {
        sign();
        String card = Files.writeString(folder.resolve("card.txt"), shell.run("key", "show").out()).toString();
        String elsewhere = shell.path("elsewhere/library.db");

        Answer before = shell.run("--library", elsewhere, "verify", shell.path("signed"), "--json");
        assertEquals(0, shell.run("--library", elsewhere, "key", "add", card, "--name", "Ines, Lisbon").status());
        Answer after = shell.run("--library", elsewhere, "verify", shell.path("signed"));

        assertEquals(3, before.status());
        assertEquals("unknown", before.json().path("signature").stringValue());
        assertEquals(0, after.status());
        assertTrue(after.out().contains("is signed by Ines, Lisbon ("), after.out());
    }

    @Test
    void aPlanWithoutSignatureFails() {
        Answer answer = shell.run("verify", plan, "--json");

        assertEquals(1, answer.status());
        assertEquals("none", answer.json().path("signature").stringValue());
    }

    @Test
    void aSignatureIsSeenUnderALock() throws IOException {
        sign();
        shell.run("lock", shell.path("signed"), "--passphrase-file", words, "--out", shell.path("locked"));

        assertEquals(0, shell.run("verify", shell.path("locked"), "--passphrase-file", words).status());
    }

    @Test
    void aSignedPlanIsReadLikeAnyOther() throws IOException {
        sign();

        assertEquals(shell.run("show", plan, "--json").out(), shell.run("show", shell.path("signed"), "--json").out());
    }

    @Test
    void aSecondKeyIsRefused() throws IOException {
        givenKey();

        assertEquals(1, shell.run("key", "new", "--name", "Ines Duarte", "--passphrase-file", words).status());
    }

    @Test
    void lockingAsksForOneWayAlone() {
        assertEquals(2, shell.run("lock", plan, "--out", shell.path("locked")).status());
        assertEquals(2, shell.run("lock", plan, "--passphrase-file", words, "--recipient", "Ines", "--out", shell.path("locked")).status());
        assertEquals(1, shell.run("lock", plan, "--recipient", "Nobody", "--out", shell.path("locked")).status());
        assertFalse(Files.exists(folder.resolve("locked")));
    }

    private void givenKey() throws IOException {
        Files.createDirectory(folder.resolve("keys"));
        for (String file : List.of("my-key.age", "my-card.txt")) Files.copy(made.resolve("keys").resolve(file), folder.resolve("keys").resolve(file));
    }

    private void sign() throws IOException {
        givenKey();
        assertEquals(0, shell.run("sign", plan, "--passphrase-file", words, "--out", shell.path("signed")).status());
    }
}
