package demarche.exchange.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our locked files and those of Debian’s `age` are the same. Files that it made are kept here, so that one way is proved on every computer.
class AgeToolTest {
    private static final String WORDS = "größe — five words of ours";
    private static final byte[] KEPT = "Norm 13(d) met Article 35 in a Debian box.\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTENT = "Bridge talks, Ankara\n".repeat(9_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFileThatAgeLockedWithAPassphraseOpens() throws IOException {
        assertArrayEquals(KEPT, opened(resource("by-age-with-passphrase.age"), Passphrase.of(WORDS)));
    }

    @Test
    void aFileThatAgeLockedForPeopleOpens() throws IOException {
        assertArrayEquals(KEPT, opened(resource("by-age-for-people.age"), identity()));
    }

    @Test
    void theOpenHalfOfAnAgeKeyIsTheOneThatAgeSays() throws IOException {
        assertEquals("age1yzgnwsw6h06j8ft089fg7ejllcnxyzerl9txwadmdvlavsn3lsdswpk73v", identity().publicHalf().text());
    }

    @Test
    void ageOpensWhatWasLockedWithAPassphrase() throws IOException, InterruptedException {
        assumeTrue(Debian.hasAge(), "the age tool is not on this computer");
        Files.write(folder.resolve("ours.age"), LockedFile.lock(CONTENT, new Lock.WithPassphrase(Passphrase.of(WORDS))));

        Debian.age(folder, WORDS, "-d -o plain ours.age");

        assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("plain")));
    }

    @Test
    void ageOpensWhatWasLockedForPeople() throws IOException, InterruptedException {
        assumeTrue(Debian.hasAge(), "the age tool is not on this computer");
        Files.write(folder.resolve("identity.txt"), resource("identity.txt"));
        var lock = new Lock.ForPeople(java.util.List.of(Identity.make().publicHalf(), identity().publicHalf()));
        Files.write(folder.resolve("ours.age"), LockedFile.lock(CONTENT, lock));

        Debian.age(folder, "", "-d -i identity.txt -o plain ours.age");

        assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("plain")));
    }

    @Test
    void whatAgeLocksNowOpensBothWays() throws IOException, InterruptedException {
        assumeTrue(Debian.hasAge(), "the age tool is not on this computer");
        Identity mine = Identity.make();
        Files.write(folder.resolve("plain"), CONTENT);

        Debian.age(folder, WORDS, "-p -o words.age plain");
        Debian.age(folder, "", "-r " + mine.publicHalf() + " -o people.age plain");

        assertArrayEquals(CONTENT, opened(Files.readAllBytes(folder.resolve("words.age")), Passphrase.of(WORDS)));
        assertArrayEquals(CONTENT, opened(Files.readAllBytes(folder.resolve("people.age")), mine));
    }

    private static byte[] opened(byte[] file, Opener opener) {
        return assertInstanceOf(Opened.Content.class, LockedFile.of(file).orElseThrow().open(opener)).bytes();
    }

    private static Identity identity() throws IOException {
        String text = new String(resource("identity.txt"), StandardCharsets.US_ASCII);
        return Identity.read(text.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow()).orElseThrow();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = AgeToolTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
