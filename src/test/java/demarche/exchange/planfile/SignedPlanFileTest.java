package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.ReadResult.Read;
import demarche.exchange.planfile.ReadResult.Refusal;
import demarche.exchange.sign.Signing;
import demarche.exchange.sign.SigningKey;
import demarche.exchange.sign.VerifyKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedPlanFileTest {
    private final PlanFileReader reader = new PlanFileReader(Locale.ENGLISH);
    private final AnyPlan any = AnyPlan.of(11);
    private final SigningKey mine = SigningKey.make();

    @TempDir
    Path folder;

    @RepeatedTest(30)
    void aSignedPlanSaysWithWhichKey(RepetitionInfo run) throws FileTrouble {
        AnyPlan plan = AnyPlan.of(run.getCurrentRepetition());
        Path file = folder.resolve("plan.demarche");

        new PlanFileWriter(Locale.ENGLISH).write(file, plan.plan(), plan.log(), Envelope.signed(mine));

        Read read = assertInstanceOf(Read.class, reader.read(file));
        assertEquals(plan.plan(), read.plan());
        assertEquals(mine.publicHalf(), assertInstanceOf(Signing.Signed.class, read.signing()).key());
    }

    @Test
    void aPlanWithoutSignatureSaysSo() {
        assertEquals(new Signing.NotSigned(), signing(PlanFileWriter.bytes(any.plan(), any.log())));
    }

    @Test
    void whoeverPutsOtherContentUnderASignatureBreaksIt() {
        byte[] signed = PlanFileWriter.bytes(any.plan(), any.log(), Optional.of(mine));
        AnyPlan other = AnyPlan.of(12);

        byte[] forged = PlanFileWriter.zip(parts(PlanFileWriter.bytes(other.plan(), other.log())), line(signed));

        assertEquals(new Signing.Broken(), signing(forged));
    }

    @Test
    void everyByteOfTheSignatureMatters() {
        byte[] signed = PlanFileWriter.bytes(any.plan(), any.log(), Optional.of(mine));
        String line = line(signed);
        int begun = "demarche-signature-1 ".length();
        for (int i = begun; i < line.length(); i++) {
            String bad = line.substring(0, i) + (char) (line.charAt(i) ^ 1) + line.substring(i + 1);

            assertEquals(new Signing.Broken(), signing(PlanFileWriter.zip(parts(signed), bad)), "character " + i);
        }
    }

    @Test
    void aFlippedBitAnywhereInASignedFileIsRefused() {
        byte[] good = PlanFileWriter.bytes(any.plan(), any.log(), Optional.of(mine));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= (byte) (1 << i % 8);

            assertInstanceOf(Refusal.class, reader.look(folder, bad), "byte " + i);
        }
    }

    @Test
    void theSignedPartsAreThoseOfTheUnsignedFile() {
        List<byte[]> plain = parts(PlanFileWriter.bytes(any.plan(), any.log()));
        List<byte[]> signed = parts(PlanFileWriter.bytes(any.plan(), any.log(), Optional.of(mine)));

        for (int i = 0; i < plain.size(); i++) assertArrayEquals(plain.get(i), signed.get(i));
    }

    @Test
    void signingTheSamePlanGivesTheSameBytes() {
        assertArrayEquals(PlanFileWriter.bytes(any.plan(), any.log(), Optional.of(mine)), PlanFileWriter.bytes(any.plan(), any.log(), Optional.of(mine)));
    }

    @Test
    void aKeySignsAlikeAfterItWasWrittenDown() {
        SigningKey again = SigningKey.read(mine.secretText(), mine.publicHalf()).orElseThrow();

        assertEquals(mine.sign(new byte[9]), again.sign(new byte[9]));
        assertEquals(Optional.empty(), SigningKey.read(mine.secretText(), SigningKey.make().publicHalf()));
    }

    /// The example of RFC 8032, 7.1, TEST 1.
    @Test
    void theTestKeyOfTheStandardSignsAsTheStandardSays() {
        var open = new VerifyKey(demarche.exchange.lock.KeyText.write("dsign", java.util.HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));
        String seed = demarche.exchange.lock.KeyText.write("DSIGN-SECRET-KEY-", java.util.HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

        byte[] signature = java.util.Base64.getDecoder().decode(SigningKey.read(seed, open).orElseThrow().sign(new byte[0]).value());

        assertEquals("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b", java.util.HexFormat.of().formatHex(signature));
        assertEquals("21FE 31DF A154 A261 626B F854 046F D227", open.fingerprint());
    }

    private Signing signing(byte[] file) {
        return assertInstanceOf(Read.class, reader.look(folder, file)).signing();
    }

    private static String line(byte[] file) {
        int end = file.length - Format.SEAL;
        return new String(file, end - demarche.exchange.sign.Signature.LENGTH, demarche.exchange.sign.Signature.LENGTH, StandardCharsets.ISO_8859_1);
    }

    private static List<byte[]> parts(byte[] file) {
        var parts = new java.util.ArrayList<byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                var part = new ByteArrayOutputStream();
                zip.transferTo(part);
                parts.add(part.toByteArray());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }
}
