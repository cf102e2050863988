package demarche.exchange.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.reference.table.FactTable;
import demarche.support.GivenTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsShelfTest {
    private static final LocalDate SHIPPED = LocalDate.of(2026, 11, 23);
    @TempDir
    private Path folder;
    private FactsShelf shelf;

    @BeforeEach
    void open() {
        shelf = FactsShelf.beside(folder.resolve("library.db"), Locale.ENGLISH);
    }

    private FactsInUse take(String day) throws IOException, FileTrouble {
        byte[] bundle = BundleWriter.bytes(GivenTables.compiledOn(day).adding(FactTable.MEMBERSHIPS, "AFG,AU,a source,2026").map());
        Path file = Files.write(folder.resolve(day + ".zip"), bundle);
        return shelf.take(assertInstanceOf(Review.Ready.class, new Reviewer(Locale.ENGLISH).review(file, shelf.load().tables(), LocalDate.of(2027, 1, 1))));
    }

    private LocalDate day() {
        return shelf.load().reference().compiledOn();
    }

    @Test
    void whereNothingWasTakenTheShippedFactsAreUsed() throws FileTrouble {
        FactsInUse inUse = shelf.load();

        assertEquals(SHIPPED, inUse.reference().compiledOn());
        assertEquals(Optional.empty(), inUse.trouble());
        assertEquals(Optional.empty(), shelf.before());
        assertFalse(Files.exists(shelf.folder()));
    }

    @Test
    void aTakenBundleIsUsedAtTheNextStart() throws IOException, FileTrouble {
        take("2026-11-30");

        FactsInUse next = FactsShelf.beside(folder.resolve("library.db"), Locale.ENGLISH).load();

        assertEquals(LocalDate.of(2026, 11, 30), next.reference().compiledOn());
        assertTrue(next.bundle().isPresent());
    }

    @Test
    void eachStepCanBeTakenBackToTheShippedFacts() throws IOException, FileTrouble {
        take("2026-11-30");
        take("2026-12-10");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), shelf.before().map(f -> f.reference().compiledOn()));

        var days = List.of(shelf.undo().reference().compiledOn(), shelf.undo().reference().compiledOn(), shelf.undo().reference().compiledOn());

        assertEquals(List.of(LocalDate.of(2026, 11, 30), SHIPPED, SHIPPED), days);
    }

    @Test
    void theShippedFactsCanBeChosenAndThatTakenBack() throws IOException, FileTrouble {
        take("2026-11-30");
        take("2026-12-10");

        assertEquals(SHIPPED, shelf.useShipped().reference().compiledOn());
        assertEquals(LocalDate.of(2026, 12, 10), shelf.undo().reference().compiledOn());
    }

    @Test
    void fiveStepsAreKept() throws IOException, FileTrouble {
        for (int i = 1; i <= 8; i++) take("2026-12-0" + i);

        try (Stream<Path> files = Files.list(shelf.folder())) {
            assertEquals(5, files.count());
        }
        assertEquals(LocalDate.of(2026, 12, 8), day());
    }

    @Test
    void aBundleThatIsNoLongerWholeIsLeftWhereItIsAndSaidSo() throws IOException, FileTrouble {
        Path kept = take("2026-11-30").bundle().orElseThrow();
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        FactsInUse inUse = shelf.load();

        assertEquals(SHIPPED, inUse.reference().compiledOn());
        assertTrue(inUse.trouble().orElseThrow().startsWith("The facts that came with Demarche are used: the bundle in " + kept), inUse.trouble().orElseThrow());
        assertTrue(Files.exists(kept));
    }

    @Test
    void aBundleThatNoLongerPassesTheCheckIsSaidSoWithTheRow() throws IOException, FileTrouble {
        Path kept = take("2026-11-30").bundle().orElseThrow();
        Files.write(kept, BundleWriter.bytes(GivenTables.newer().adding(FactTable.MEMBERSHIPS, "XKX,G77,s,2026").map()));

        String trouble = shelf.load().trouble().orElseThrow();

        assertTrue(trouble.contains("memberships.csv, line 975, iso3"), trouble);
    }

    @Test
    void afterANewerVersionOfDemarcheItsOwnFactsAreUsed() throws IOException, FileTrouble {
        Path kept = take("2026-11-30").bundle().orElseThrow();
        Files.write(kept, BundleWriter.bytes(GivenTables.compiledOn("2026-11-23").saying(FactTable.CLUSTERS, "iso3,cluster,source\nGTM,global_open,a source\n").map()));

        String trouble = shelf.load().trouble().orElseThrow();

        assertTrue(trouble.contains("is not newer"), trouble);
    }

    /// What a killed program may leave behind: a file on its way to its place.
    @Test
    void aHalfWrittenFileIsNoStep() throws IOException, FileTrouble {
        take("2026-11-30");
        Files.write(shelf.folder().resolve(".000002.zip.1f0c.part"), new byte[10]);

        assertEquals(LocalDate.of(2026, 11, 30), day());
        assertEquals(Optional.empty(), shelf.load().trouble());
    }

    @Test
    void whereTheShelfCannotBeMadeNothingIsTaken() throws IOException {
        Files.writeString(shelf.folder(), "in the way");

        assertThrows(FileTrouble.class, () -> take("2026-11-30"));
        assertEquals(SHIPPED, day());
    }

    @Test
    void eachLibraryHasAShelfOfItsOwn() throws IOException, FileTrouble {
        take("2026-11-30");

        FactsInUse other = FactsShelf.beside(folder.resolve("other.db"), Locale.ENGLISH).load();

        assertEquals(SHIPPED, other.reference().compiledOn());
    }
}
