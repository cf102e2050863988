package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.ReadResult.Damaged;
import demarche.exchange.planfile.ReadResult.MadeByNewerVersion;
import demarche.exchange.planfile.ReadResult.NotAPlanFile;
import demarche.exchange.planfile.ReadResult.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class HostileFileTest {
    private final PlanFileReader reader = new PlanFileReader(Locale.ENGLISH);
    private final AnyPlan any = AnyPlan.of(11);
    private final byte[] good = PlanFileWriter.bytes(any.plan(), any.log());

    @TempDir
    Path folder;

    @Test
    void aFlippedBitAnywhereIsRefused() throws IOException, FileTrouble {
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= (byte) (1 << i % 8);

            assertInstanceOf(Refusal.class, read(bad), "byte " + i);
        }
    }

    @Test
    void aFileCutOffAnywhereIsRefused() throws IOException, FileTrouble {
        for (int length = 0; length < good.length; length += 7) {
            assertInstanceOf(Refusal.class, read(java.util.Arrays.copyOf(good, length)), "length " + length);
        }
    }

    @Test
    void aHugeFileIsNotOpened() throws IOException, FileTrouble {
        Path file = folder.resolve("huge.demarche");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        var result = assertInstanceOf(NotAPlanFile.class, reader.read(file));

        assertEquals(file + " is larger than 64 MB, more than any plan file. Nothing was opened. Check that it is the right file.", result.sentence());
    }

    @Test
    void aZipBombIsNotInflated() throws IOException, FileTrouble {
        byte[] bomb = PlanFileWriter.zip(List.of(manifest(), new byte[Format.LARGEST + 1], log()));

        var result = assertInstanceOf(Damaged.class, read(bomb));

        assertTrue(result.sentence().contains("items.json is larger than 64 MB"), result.sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../items.json", "/items.json", "..\\items.json", "items.json/", "manifest.json", "evil.sh", "items.json\u0000"})
    void aPartThatDoesNotBelongIsRefused(String name) throws IOException, FileTrouble {
        byte[] bad = zip("manifest.json", manifest(), name, items(), "log.jsonl", log());

        assertInstanceOf(Damaged.class, read(bad));
    }

    @Test
    void aPartTooManyIsRefused() throws IOException, FileTrouble {
        byte[] bad = zip("manifest.json", manifest(), "items.json", items(), "log.jsonl", log(), "../../.bashrc", new byte[1]);

        var result = assertInstanceOf(Damaged.class, read(bad));

        assertTrue(result.sentence().contains("“../../.bashrc”, which does not belong there"), result.sentence());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aMissingPartIsNamed() throws IOException, FileTrouble {
        var result = assertInstanceOf(Damaged.class, read(zip("manifest.json", manifest(), "items.json", items())));

        assertTrue(result.sentence().contains("log.jsonl is missing"), result.sentence());
    }

    @Test
    void aWrongChecksumIsNamed() throws IOException, FileTrouble {
        byte[] bad = PlanFileWriter.zip(List.of(manifest(), edited(items(), s -> s.replace("\"kind\"", "\"Kind\"")), log()));

        var result = assertInstanceOf(Damaged.class, read(bad));

        assertTrue(result.sentence().contains("items.json is not what its checksum says"), result.sentence());
    }

    @Test
    void aNewerVersionIsToldFromDamage() throws IOException, FileTrouble {
        byte[] newer = PlanFileWriter.zip(List.of(edited(manifest(), s -> s.replace("\"version\" : " + Format.VERSION, "\"version\" : " + (Format.VERSION + 1))), items(), log()));

        var result = assertInstanceOf(MadeByNewerVersion.class, read(newer));

        assertEquals(Format.VERSION + 1, result.version());
        assertTrue(result.sentence().contains("Update Demarche"), result.sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "%PDF-1.7", "{\"format\":\"demarche-plan\"}"})
    void anythingElseIsNoPlanFile(String content) throws IOException, FileTrouble {
        assertInstanceOf(NotAPlanFile.class, read(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anotherZipIsNoPlanFile() throws IOException, FileTrouble {
        assertInstanceOf(NotAPlanFile.class, read(zip("[Content_Types].xml", new byte[40])));
    }

    @Test
    void itemsThatTheLogDoesNotGiveAreRefused() throws IOException, FileTrouble {
        String title = any.plan().title();
        byte[] changed = Format.items(any.plan().with(any.plan().head().withTitle("Otherwise")), Map.of());
        byte[] bad = PlanFileWriter.zip(List.of(Format.manifest(any.plan().head().withTitle("Otherwise"), changed, log()), changed, log()));

        var result = assertInstanceOf(Damaged.class, read(bad));

        assertTrue(result.sentence().contains("its log does not lead to its items"), title + result.sentence());
    }

    @Test
    void deeplyNestedItemsAreRefused() throws IOException, FileTrouble {
        byte[] deep = ("{\"items\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8);

        var result = assertInstanceOf(Damaged.class, read(withItems(deep)));

        assertTrue(result.sentence().contains("items.json cannot be read at line 1"), result.sentence());
    }

    @Test
    void aPartOfNothingButBracketsIsNotBuiltInMemory() throws IOException, FileTrouble {
        byte[] brackets = ("{\"items\":[" + "[],".repeat(20_000_000) + "[]]}").getBytes(StandardCharsets.UTF_8);

        assertInstanceOf(Damaged.class, read(withItems(brackets)));
    }

    @Test
    void aKeyGivenTwiceIsRefused() throws IOException, FileTrouble {
        byte[] twice = edited(items(), s -> s.replaceFirst("\"kind\" : \"plan\"", "\"kind\" : \"plan\", \"kind\" : \"plan\""));

        assertInstanceOf(Damaged.class, read(withItems(twice)));
    }

    @Test
    void anItemGivenTwiceIsRefused() throws IOException, FileTrouble {
        String item = "{\"kind\":\"programme\",\"id\":\"a\",\"fields\":{\"title\":\"A\",\"status\":\"draft\",\"rights_check\":\"open\"}}";
        byte[] twice = ("{\"items\":[" + item + "," + item + "]}").getBytes(StandardCharsets.UTF_8);

        var result = assertInstanceOf(Damaged.class, read(withItems(twice)));

        assertTrue(result.sentence().contains("programme a is there twice"), result.sentence());
    }

    @Test
    void aMalformedDateIsNamed() throws IOException, FileTrouble {
        byte[] bad = edited(items(), s -> s.replaceFirst("\"handling\"", "\"as_of\" : \"2026-02-30\", \"handling\""));

        var result = assertInstanceOf(Damaged.class, read(withItems(bad)));

        assertTrue(result.sentence().contains("“2026-02-30” is not a date"), result.sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"number\":1,→\"number\":9223372036854775807,",
        "\"number\":1,→\"number\":0,",
        "\"number\":1,→\"number\":1,\"extra\":1,",
        "\"role\":\"edit\"→\"role\":\"hack\"",
        "\"at\":\"2026-11-23T09:41:00Z\"→\"at\":\"yesterday\"",
        "\"author\":\"Ines →\"author\":\"\\ud800",
        "\"field\":\"\"→\"field\":\"no-pointer\"",
        "\"id\":\"plan-11\"→\"id\":\"other\"",
        "\"number\":1,→\"number\":2,",
        "\"at\":→\"partial\":false,\"at\":",
        "\"kind\":→\"withheld\":false,\"kind\":",
    })
    void aLogLineThatIsNotOneIsNamed(String change) throws IOException, FileTrouble {
        String[] fromTo = change.split("→");
        byte[] log = edited(log(), s -> s.replaceFirst(fromTo[0], fromTo[1].replace("\\", "\\\\")));
        assertTrue(!java.util.Arrays.equals(log, log()));

        var result = assertInstanceOf(Damaged.class, read(withLog(log)));

        assertTrue(result.sentence().contains("log.jsonl cannot be read at line 1"), result.sentence());
    }

    @Test
    void aPointerOfManyStepsIsRefused() throws IOException, FileTrouble {
        byte[] log = edited(log(), s -> s.replaceFirst("\"field\":\"\"", "\"field\":\"" + "/a".repeat(20_000) + "\""));

        assertInstanceOf(Damaged.class, read(withLog(log)));
    }

    @Test
    void aChangeToldTwiceIsRefused() throws IOException, FileTrouble {
        byte[] log = edited(log(), s -> s.lines().findFirst().orElseThrow() + "\n" + s);

        var result = assertInstanceOf(Damaged.class, read(withLog(log)));

        assertTrue(result.sentence().contains("tells a change twice, at line 2"), result.sentence());
    }

    @Test
    void anyRandomBytesInsideAreRefusedCalmly() throws IOException, FileTrouble {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            byte[] part = (random.nextBoolean() ? items() : log()).clone();
            for (int n = 1 + random.nextInt(4); n > 0; n--) part[random.nextInt(part.length)] = (byte) random.nextInt(256);
            boolean inItems = part.length == items().length;

            var result = read(inItems ? withItems(part) : withLog(part));

            assertTrue(result instanceof Refusal || result instanceof ReadResult.Read, "run " + i);
        }
    }

    private ReadResult read(byte[] content) throws IOException, FileTrouble {
        return reader.read(Files.write(folder.resolve("plan.demarche"), content));
    }

    private byte[] withItems(byte[] items) {
        return PlanFileWriter.zip(List.of(Format.manifest(any.plan().head(), items, log()), items, log()));
    }

    private byte[] withLog(byte[] log) {
        return PlanFileWriter.zip(List.of(Format.manifest(any.plan().head(), items(), log), items(), log));
    }

    private byte[] manifest() {
        return Format.manifest(any.plan().head(), items(), log());
    }

    private byte[] items() {
        return Format.items(any.plan(), Map.of());
    }

    private byte[] log() {
        var lines = new ByteArrayOutputStream();
        any.log().forEach(edit -> lines.writeBytes(Format.line(edit)));
        return lines.toByteArray();
    }

    private static byte[] edited(byte[] text, UnaryOperator<String> edit) {
        return edit.apply(new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment("0".repeat(Format.SEAL));
            for (int i = 0; i < namesAndContents.length; i += 2) {
                String name = (String) namesAndContents[i];
                boolean taken = i > 0 && name.equals("manifest.json");
                zip.putNextEntry(new ZipEntry(taken ? "Manifest.json" : name));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return PlanFileWriter.sealed(bytes.toByteArray());
    }
}
