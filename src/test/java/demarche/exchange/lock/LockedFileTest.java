package demarche.exchange.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.lock.LockedFile.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedFileTest {
    private static final int LIGHT = 4;
    private static final byte[] CONTENT = "Leaning: undecided. Said over dinner.".getBytes(StandardCharsets.UTF_8);
    private final Identity mine = Identity.make();

    @Test
    void anyContentComesBackWhateverItsLength() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int length : new int[] {0, 1, 15, 16, 65_300, 65_519, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, random.nextInt(400_000)}) {
            byte[] content = new byte[length];
            random.nextBytes(content);

            assertArrayEquals(content, content(LockedFile.lock(content, words("salt")), Passphrase.of("salt")), "passphrase, " + length + " bytes, seed " + seed);
            assertArrayEquals(content, content(LockedFile.lock(content, people()), mine), "people, " + length + " bytes, seed " + seed);
        }
    }

    @Test
    void everyPlaceOfTheHeaderAgainstTheChunksComesBack() {
        for (int people = 1; people < 30; people++) {
            Lock lock = new Lock.ForPeople(java.util.stream.Stream.concat(java.util.stream.Stream.of(mine), java.util.stream.Stream.generate(Identity::make).limit(people))
                    .map(Identity::publicHalf).toList());
            for (int length : new int[] {65_000, 65_536 - 150 - 98 * people, 65_536}) {
                byte[] content = new byte[length];

                assertArrayEquals(content, content(LockedFile.lock(content, lock), mine), people + " people, " + length + " bytes");
            }
        }
    }

    @Test
    void aWrongPassphraseOpensNothing() {
        assertInstanceOf(Opened.WrongKey.class, open(LockedFile.lock(CONTENT, words("right")), Passphrase.of("Right")));
    }

    @Test
    void aKeyThatItWasNotLockedForOpensNothing() {
        assertInstanceOf(Opened.WrongKey.class, open(LockedFile.lock(CONTENT, people()), Identity.make()));
    }

    @Test
    void aPassphraseDoesNotOpenWhatIsLockedForPeopleNorTheOtherWayRound() {
        assertInstanceOf(Opened.WrongKey.class, open(LockedFile.lock(CONTENT, people()), Passphrase.of("right")));
        assertInstanceOf(Opened.WrongKey.class, open(LockedFile.lock(CONTENT, words("right")), mine));
    }

    @Test
    void theHeaderSaysWhatOpensIt() {
        assertEquals(Kind.PASSPHRASE, LockedFile.of(LockedFile.lock(CONTENT, words("right"))).orElseThrow().kind());
        assertEquals(Kind.PEOPLE, LockedFile.of(LockedFile.lock(CONTENT, people())).orElseThrow().kind());
        assertEquals(Optional.empty(), LockedFile.of("PK".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFlippedBitAnywhereIsRefused(boolean withPassphrase) {
        byte[] good = LockedFile.lock(CONTENT, withPassphrase ? words("right") : people());
        Opener opener = withPassphrase ? Passphrase.of("right") : mine;
        for (int i = 0; i < good.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] bad = good.clone();
                bad[i] ^= (byte) (1 << bit);

                assertTrue(LockedFile.of(bad).map(file -> file.open(opener)).filter(Opened.Content.class::isInstance).isEmpty(), "byte " + i + ", bit " + bit);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileCutOffOrGrownAnywhereIsRefused(boolean withPassphrase) {
        byte[] good = LockedFile.lock(CONTENT, withPassphrase ? words("right") : people());
        Opener opener = withPassphrase ? Passphrase.of("right") : mine;
        for (int length = 0; length < good.length + 40; length++) {
            if (length == good.length) continue;
            byte[] bad = Arrays.copyOf(good, length);

            assertTrue(LockedFile.of(bad).map(file -> file.open(opener)).filter(Opened.Content.class::isInstance).isEmpty(), "length " + length);
        }
    }

    @Test
    void aLongFileCutAtAChunkIsRefused() {
        byte[] good = LockedFile.lock(new byte[200_000], people());
        int payload = good.length - 200_000 - 4 * 16;
        for (int chunks = 0; chunks <= 3; chunks++) {
            for (int more : new int[] {-1, 0, 1, 16, 17}) {
                byte[] bad = Arrays.copyOf(good, payload + chunks * 65_552 + more);

                assertFalse(open(bad, mine) instanceof Opened.Content, chunks + " chunks and " + more);
            }
        }
    }

    @Test
    void aFileThatWouldKeepTheComputerBusyIsNotTried() {
        String file = new String(LockedFile.lock(CONTENT, words("right")), StandardCharsets.ISO_8859_1);

        for (String work : List.of("21", "30", "63", "99")) {
            byte[] bad = file.replaceFirst(" " + LIGHT + "\n", " " + work + "\n").getBytes(StandardCharsets.ISO_8859_1);

            assertInstanceOf(Opened.TooCostly.class, open(bad, Passphrase.of("right")), work);
        }
    }

    @Test
    void aHeaderWithoutEndIsRefusedAtOnce() {
        byte[] endless = (Header.START + "-> X25519 a\n\n".repeat(500_000)).getBytes(StandardCharsets.US_ASCII);
        byte[] oneLine = (Header.START + "-> " + "a ".repeat(3_000_000)).getBytes(StandardCharsets.US_ASCII);

        assertInstanceOf(Opened.Changed.class, open(endless, mine));
        assertInstanceOf(Opened.Changed.class, open(oneLine, mine));
    }

    @Test
    void anyRandomBytesInTheHeaderAreRefusedCalmly() {
        long seed = 7;
        Random random = new Random(seed);
        byte[] good = LockedFile.lock(CONTENT, words("right"));
        for (int run = 0; run < 2_000; run++) {
            byte[] bad = good.clone();
            for (int n = 1 + random.nextInt(5); n > 0; n--) bad[Header.START.length() + random.nextInt(bad.length - Header.START.length())] = (byte) random.nextInt(256);

            if (!Arrays.equals(good, bad)) assertFalse(open(bad, Passphrase.of("right")) instanceof Opened.Content, "run " + run + ", seed " + seed);
        }
    }

    @Test
    void theSameContentNeverGivesTheSameBytes() {
        assertFalse(Arrays.equals(LockedFile.lock(CONTENT, people()), LockedFile.lock(CONTENT, people())));
    }

    @Test
    void aThousandSecretsLeaveNoTrace() {
        long seed = 42;
        Random random = new Random(seed);
        List<String> secrets = random.longs(1_000).mapToObj(n -> "secret-" + Long.toHexString(n)).toList();
        byte[] content = String.join("\n", secrets).getBytes(StandardCharsets.UTF_8);

        for (Lock lock : List.of(words("right"), people())) {
            String locked = new String(LockedFile.lock(content, lock), StandardCharsets.ISO_8859_1);

            assertEquals(List.of(), secrets.stream().filter(secret -> locked.contains(secret.substring(7))).toList(), "seed " + seed);
        }
    }

    @Test
    void aWipedPassphraseOpensNothingAnyMore() {
        Passphrase passphrase = Passphrase.of("right");
        byte[] locked = LockedFile.lock(CONTENT, words("right"));

        passphrase.close();

        assertInstanceOf(Opened.WrongKey.class, open(locked, passphrase));
    }

    @Test
    void aPassphraseFromAFileIsTakenWithoutItsLineEndAndWiped() {
        byte[] file = "größe\r\n".getBytes(StandardCharsets.UTF_8);

        Passphrase passphrase = Passphrase.of(file);

        assertArrayEquals("größe".getBytes(StandardCharsets.UTF_8), passphrase.utf8());
        assertArrayEquals(new byte[file.length], file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "age1", "AGE1YZGNWSW6H06J8FT089FG7EJLLCNXYZERL9TXWADMDVLAVSN3LSDSWPK73V", "age1yzgnwsw6h06j8ft089fg7ejllcnxyzerl9txwadmdvlavsn3lsdswpk73w",
            "ssh-ed25519 AAAA", "age1yzgnwsw6h06j8ft089fg7ejllcnxyzerl9txwadmdvlavsn3lsdswpk73vv"})
    void aSlipInAKeyIsSeen(String text) {
        assertEquals(Optional.empty(), RecipientKey.read(text));
    }

    @Test
    void aKeyThatNobodyCanHoldIsNone() {
        assertEquals(Optional.empty(), RecipientKey.read(KeyText.write("age", new byte[32])));
    }

    private Lock people() {
        return new Lock.ForPeople(List.of(mine.publicHalf()));
    }

    private static Lock words(String words) {
        return new Lock.WithPassphrase(Passphrase.of(words), LIGHT);
    }

    private static byte[] content(byte[] locked, Opener opener) {
        return assertInstanceOf(Opened.Content.class, open(locked, opener)).bytes();
    }

    private static Opened open(byte[] locked, Opener opener) {
        return LockedFile.of(locked).orElseThrow().open(opener);
    }
}
