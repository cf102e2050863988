package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.lock.Identity;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.LockedFile.Kind;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.ReadResult.Damaged;
import demarche.exchange.planfile.ReadResult.Locked;
import demarche.exchange.planfile.ReadResult.Read;
import demarche.exchange.planfile.ReadResult.Refusal;
import demarche.exchange.sign.Signing;
import demarche.exchange.sign.SigningKey;
import demarche.history.Author;
import demarche.history.Beginning;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedPlanFileTest {
    private static final int LIGHT = 4;
    private final PlanFileWriter writer = new PlanFileWriter(Locale.ENGLISH);
    private final PlanFileReader reader = new PlanFileReader(Locale.ENGLISH);
    private final AnyPlan any = AnyPlan.of(3);
    private final Identity mine = Identity.make();

    @TempDir
    Path folder;

    @RepeatedTest(40)
    void anyPlanComesBackFromUnderItsLock(RepetitionInfo run) throws FileTrouble {
        AnyPlan plan = AnyPlan.of(run.getCurrentRepetition());
        boolean withWords = run.getCurrentRepetition() % 2 == 0;

        writer.write(file(), plan.plan(), plan.log(), Envelope.locked(withWords ? words("right") : people()));

        Read read = assertInstanceOf(Read.class, reader.read(file(), withWords ? Passphrase.of("right") : mine));
        assertEquals(plan.plan(), read.plan());
        assertEquals(plan.log(), read.log());
    }

    @Test
    void aLockedFileSaysInASentenceWhatOpensIt() throws FileTrouble {
        writer.write(file(), any.plan(), any.log(), Envelope.locked(words("right")));

        var locked = assertInstanceOf(Locked.class, reader.read(file()));

        assertEquals(new Locked(Kind.PASSPHRASE, false, file() + " is locked with a passphrase. Nothing was opened. Ask the sender for it, and open the file with it."), locked);
    }

    @Test
    void aWrongPassphraseIsOneSentence() throws FileTrouble {
        writer.write(file(), any.plan(), any.log(), Envelope.locked(words("right")));

        var locked = assertInstanceOf(Locked.class, reader.read(file(), Passphrase.of("wrong")));

        assertTrue(locked.tried());
        assertEquals("This passphrase does not open " + file() + ", or the file was changed. Nothing was opened. Check every letter, then ask the sender.", locked.sentence());
    }

    @Test
    void aChangedFileIsToldFromAWrongKey() throws FileTrouble, IOException {
        writer.write(file(), any.plan(), any.log(), Envelope.locked(people()));
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1] ^= 1;
        Files.write(file(), bytes);

        assertEquals(file() + " was changed or cut after it was locked. Nothing was opened. Ask the sender for a new copy.", assertInstanceOf(Damaged.class, reader.read(file(), mine)).sentence());
    }

    @Test
    void everyFlippedByteOfALockedPlanIsRefused() throws FileTrouble, IOException {
        writer.write(file(), any.plan(), any.log(), Envelope.locked(people()));
        byte[] good = Files.readAllBytes(file());
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= (byte) (1 << i % 8);
            Files.write(file(), bad);

            assertInstanceOf(Refusal.class, reader.read(file(), mine), "byte " + i);
        }
    }

    @Test
    void everyCutOfALockedPlanIsRefused() throws FileTrouble, IOException {
        writer.write(file(), any.plan(), any.log(), Envelope.locked(people()));
        byte[] good = Files.readAllBytes(file());
        for (int length = 0; length < good.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(good, length));

            assertInstanceOf(Refusal.class, reader.read(file(), mine), "length " + length);
        }
    }

    @Test
    void anythingElseUnderALockIsNoPlanFile() throws FileTrouble, IOException {
        Files.write(file(), demarche.exchange.lock.LockedFile.lock("holiday".getBytes(StandardCharsets.UTF_8), people()));

        assertInstanceOf(ReadResult.NotAPlanFile.class, reader.read(file(), mine));
    }

    @Test
    void lockingAPlanFileKeepsItsSignatureAndUnlockingItsBytes() throws FileTrouble, IOException {
        SigningKey key = SigningKey.make();
        writer.write(file(), any.plan(), any.log(), Envelope.signed(key));
        Path locked = folder.resolve("locked.demarche");
        Path unlocked = folder.resolve("unlocked.demarche");

        writer.lock(file(), people(), locked);
        writer.unlock(locked, mine, unlocked);

        assertEquals(key.publicHalf(), assertInstanceOf(Signing.Signed.class, assertInstanceOf(Read.class, reader.read(locked, mine)).signing()).key());
        assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(unlocked));
    }

    @Test
    void whatCannotBeOpenedIsNotWritten() throws FileTrouble {
        writer.write(file(), any.plan(), any.log(), Envelope.locked(people()));

        ReadResult result = writer.unlock(file(), Identity.make(), folder.resolve("out.demarche"));

        assertInstanceOf(Locked.class, result);
        assertTrue(Files.notExists(folder.resolve("out.demarche")));
    }

    @Test
    void aThousandSecretsLeaveNoTraceInALockedPlan() throws FileTrouble, IOException {
        long seed = 20261123;
        List<String> secrets = new Random(seed).longs(1_000).mapToObj(n -> "secret-" + Long.toHexString(n)).toList();
        Plan plan = Plan.empty(PlanHead.titled(new ItemId("plan"), secrets.getFirst(), Handling.RED));
        for (String secret : secrets) plan = plan.with(Programme.titled(new ItemId(secret), secret).withPurpose(secret));
        var log = List.of(Beginning.of(plan, new Author(secrets.get(1), secrets.get(2)), Instant.EPOCH));

        for (Lock lock : List.of(words("right"), people())) {
            writer.write(file(), plan, log, new Envelope(Optional.of(SigningKey.make()), Optional.of(lock)));

            String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);
            assertEquals(List.of(), secrets.stream().filter(secret -> bytes.contains(secret.substring(7, 15))).toList(), "seed " + seed);
        }
    }

    private Path file() {
        return folder.resolve("plan.demarche");
    }

    private Lock people() {
        return new Lock.ForPeople(List.of(mine.publicHalf()));
    }

    private static Lock words(String words) {
        return new Lock.WithPassphrase(Passphrase.of(words), LIGHT);
    }
}
