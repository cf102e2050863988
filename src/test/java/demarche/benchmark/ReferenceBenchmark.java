package demarche.benchmark;

import demarche.exchange.bundle.BundleWriter;
import demarche.exchange.bundle.FactsShelf;
import demarche.reference.Reference;
import demarche.reference.WorldMap;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import demarche.support.GivenTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long the shipped facts take to load, beside the floor: reading the same bytes from the disk.
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=Reference`
final class ReferenceBenchmark {
    private static final Path TABLES = Path.of("resources/demarche/reference");

    private ReferenceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        double first = millis(Reference::load);
        double loaded = median(Reference::load);
        double floor = median(ReferenceBenchmark::readBytes);
        double map = median(WorldMap::load);
        double none = median(() -> FactsShelf.beside(Path.of("target", "none.db"), Locale.ENGLISH).load());
        Path library = libraryWithABundle();
        double checked = median(() -> FactsShelf.beside(library, Locale.ENGLISH).load());

        System.out.printf("reference, first load with class loading: %.0f ms%n", first);
        System.out.printf("reference, after class loading:           %.0f ms (limit 150), %.1f times the floor%n", loaded, loaded / floor);
        System.out.printf("floor, reading the same bytes:            %.1f ms%n", floor);
        System.out.printf("facts at the start, no bundle taken:      %.0f ms%n", none);
        System.out.printf("facts at the start, all tables of a bundle, checked: %.0f ms%n", checked);
        System.out.printf("world map, after class loading:           %.0f ms%n", map);
    }

    /// The bundle holds every table as shipped, so that all of them are checked.
    private static Path libraryWithABundle() throws IOException {
        Path shelf = Files.createDirectories(Files.createTempDirectory("facts").resolve("library-facts"));
        var tables = GivenTables.newer();
        FactTable.ofBundles().stream().filter(t -> t != FactTable.ABOUT).forEach(t -> tables.saying(t, Tables.shipped().bytes(t)));
        Files.write(shelf.resolve("000001.zip"), BundleWriter.bytes(tables.map()));
        return shelf.resolveSibling("library.db");
    }

    private static List<byte[]> readBytes() {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(f -> f.toString().endsWith(".csv") && !f.endsWith("map.csv")).map(ReferenceBenchmark::bytes).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double median(java.util.function.Supplier<?> work) {
        double[] runs = new double[5];
        for (int i = 0; i < runs.length; i++) runs[i] = millis(work);
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }

    private static double millis(java.util.function.Supplier<?> work) {
        long start = System.nanoTime();
        if (work.get() == null) throw new IllegalStateException();
        return (System.nanoTime() - start) / 1e6;
    }
}
