package demarche.exchange.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import demarche.support.GivenTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class HostileBundleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final byte[] SMALL = BundleWriter.bytes(GivenTables.newer().saying(FactTable.CLUSTERS, "iso3,cluster,source\nGTM,global_open,a source\n").map());
    @TempDir
    private Path folder;

    private Review review(byte[] file) throws IOException, FileTrouble {
        return new Reviewer(Locale.ENGLISH).review(Files.write(folder.resolve("bundle.zip"), file), Tables.shipped(), TODAY);
    }

    private BundleReader.Result read(byte[] file) throws IOException, FileTrouble {
        return new BundleReader(Locale.ENGLISH).read(Files.write(folder.resolve("bundle.zip"), file));
    }

    private static void thenSame(BundleReader.Result.Opened whole, BundleReader.Result.Opened flipped, String where) {
        assertEquals(whole.tables().keySet(), flipped.tables().keySet(), where);
        whole.tables().forEach((table, content) -> assertArrayEquals(content, flipped.tables().get(table), where));
    }

    private void thenRefused(byte[] file, String why) throws IOException, FileTrouble {
        var refused = assertInstanceOf(Review.Refusal.class, review(file));
        assertTrue(refused.sentence().contains(why), refused.sentence());
    }

    /// @param parts names and contents in turn
    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aBundleThatIsInOrderIsReady() throws IOException, FileTrouble {
        var ready = assertInstanceOf(Review.Ready.class, review(SMALL));

        assertArrayEquals(SMALL, ready.file());
        assertEquals(1, ready.changes().tables().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../votes.csv", "/votes.csv", "reference/votes.csv", "votes.csv/", "notes.txt", "map.csv", "VOTES.CSV", "C:\\votes.csv", "a\u001B[2Jb"})
    void nothingButTablesMayBeInIt(String name) throws IOException, FileTrouble {
        thenRefused(zip("about.csv", "key,value\ncompiled_on,2026-11-30\n", name, "x"), "which does not belong there");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aTableThatIsThereTwiceIsRefused() throws IOException, FileTrouble {
        byte[] twice = zip("about.csv", "key,value\ncompiled_on,2026-11-30\n", "votes.csv", "a", "vOtes.csv", "b");
        for (int at = 0; at + 9 <= twice.length; at++) if (new String(twice, at, 9, StandardCharsets.ISO_8859_1).equals("vOtes.csv")) twice[at + 1] = 'o';

        thenRefused(twice, "votes.csv is there twice");
    }

    @ParameterizedTest
    @CsvSource({"9000000, votes.csv is larger than 8 MB", "200, not UTF-8"})
    void aTableThatSwellsIsCountedAsItComesOut(int size, String why) throws IOException, FileTrouble {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("about.csv"));
            zip.write("key,value\ncompiled_on,2026-11-30\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("votes.csv"));
            byte[] noise = new byte[size];
            Arrays.fill(noise, (byte) 0xFF);
            zip.write(noise);
        }

        thenRefused(bytes.toByteArray(), why);
    }

    @Test
    void tablesThatSwellTogetherAreRefused() throws IOException, FileTrouble {
        String large = "x".repeat(BundleFormat.LARGEST);

        thenRefused(zip("about.csv", "key,value\n", "votes.csv", large, "links.csv", large, "events.csv", large, "topics.csv", large), "more than 32 MB together");
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() throws IOException, FileTrouble {
        thenRefused(new byte[BundleFormat.LARGEST + 1], "larger than 8 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip", "PK\u0003\u0004"})
    void anotherFileIsNotABundle(String text) throws IOException, FileTrouble {
        thenRefused(text.getBytes(StandardCharsets.UTF_8), "is not a reference bundle");
    }

    @Test
    void aBundleWithoutItsDayOrWithNothingElseIsRefused() throws IOException, FileTrouble {
        thenRefused(zip("votes.csv", "x"), "about.csv is missing");
        thenRefused(zip("about.csv", "key,value\ncompiled_on,2026-11-30\n"), "no table beside about.csv");
    }

    /// A table may be missing from a bundle, so one that was cut short must not pass for a smaller one.
    @Test
    void aBundleCutShortAnywhereIsRefused() throws IOException, FileTrouble {
        for (int length = 0; length < SMALL.length; length++) assertInstanceOf(BundleReader.Result.Refused.class, read(Arrays.copyOf(SMALL, length)), "cut at " + length);
    }

    @Test
    void aBundleWithOneByteChangedIsRefusedOrSaysTheSame() throws IOException, FileTrouble {
        var whole = assertInstanceOf(BundleReader.Result.Opened.class, read(SMALL));
        for (int at = 0; at < SMALL.length; at++) {
            byte[] flipped = SMALL.clone();
            flipped[at] ^= 0x15;
            if (read(flipped) instanceof BundleReader.Result.Opened opened) thenSame(whole, opened, "byte " + at);
        }
    }

    @Test
    void somethingBehindTheArchiveIsRefused() throws IOException, FileTrouble {
        thenRefused(Arrays.copyOf(SMALL, SMALL.length + 1), "cannot be read to its end");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, It is not newer", "2025-01-01, comes after 2025-01-01", "2026-12-03, a day still to come"})
    void onlyANewerBundleIsTaken(String day, String why) throws IOException, FileTrouble {
        byte[] bundle = BundleWriter.bytes(GivenTables.compiledOn(day).saying(FactTable.CLUSTERS, "iso3,cluster,source\nGTM,global_open,a source\n").map());

        var refusal = assertInstanceOf(Review.Refusal.class, review(bundle));

        assertTrue(refusal.sentence().contains(why), refusal.sentence());
    }

    @Test
    void badRowsAreNamedWithTheirNumber() throws IOException, FileTrouble {
        byte[] bundle = BundleWriter.bytes(GivenTables.newer().adding(FactTable.MEMBERSHIPS, "XKX,G77,s,2026").adding(FactTable.MEMBERSHIPS, "AFG,G77,s,2026").map());

        var bad = assertInstanceOf(Review.BadRows.class, review(bundle));

        assertEquals(2, bad.rows().count());
        assertTrue(bad.sentence().contains("because of 2 things") && bad.sentence().contains("memberships.csv, line 975, iso3: “XKX” is not in countries.csv"), bad.sentence());
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws FileTrouble, IOException {
        new BundleWriter(Locale.ENGLISH).write(folder.resolve("a.zip"), Tables.shipped());
        new BundleWriter(Locale.ENGLISH).write(folder.resolve("b.zip"), Tables.shipped());

        assertEquals(-1, Files.mismatch(folder.resolve("a.zip"), folder.resolve("b.zip")));
    }
}
