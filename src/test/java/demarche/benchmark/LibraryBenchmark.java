package demarche.benchmark;

import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.mapping.ItemMapping;
import demarche.history.Beginning;
import demarche.history.Sample;
import demarche.reference.Reference;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.StoredPlan;
import demarche.library.care.Proof;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.support.GeneratedPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Prints how fast the library is on the big generated plan, against what it must reach. Run it; it is no test.
public final class LibraryBenchmark {
    private static final int RUNS = 300;
    private final Path folder;
    private final Path file;
    private final ItemId plan;

    private LibraryBenchmark(Path folder, ItemId plan) {
        this.folder = folder;
        this.file = folder.resolve("library.db");
        this.plan = plan;
    }

    /// @param arguments a folder to work in, a temporary one where there is none; then any word, to load first what the window has loaded by then
    public static void main(String[] arguments) throws IOException, LibraryProblem, SQLException {
        Path folder = arguments.length > 0 ? Files.createDirectories(Path.of(arguments[0])) : Files.createTempDirectory("library");
        var benchmark = new LibraryBenchmark(folder, new ItemId("generated-1"));
        if (!Files.exists(benchmark.file)) {
            benchmark.make();
            System.out.println("Library made. Run again with the same folder for cold figures: " + folder);
        }
        if (arguments.length > 1) begunAsTheWindowBegins();
        benchmark.measure();
    }

    /// Facts and samples are loaded by the time anybody can choose a plan.
    private static void begunAsTheWindowBegins() {
        Reference.load();
        Sample.NAMES.forEach(Sample::load);
        System.out.println("Begun as the window begins.");
    }

    private void make() throws LibraryProblem {
        Plan big = GeneratedPlans.big(1);
        try (PlanLibrary library = open()) {
            long start = System.nanoTime();
            library.importPlan(big, List.of(Beginning.of(big, new Author("Ines Duarte", library.device()), Instant.parse("2026-11-23T09:00:00Z"))));
            System.out.printf("import                        %8.1f ms%n", millis(start));
        }
    }

    private PlanLibrary open() throws LibraryProblem {
        return PlanLibrary.open(file).opened().orElseThrow();
    }

    private void measure() throws LibraryProblem, SQLException, IOException {
        long start = System.nanoTime();
        PlanLibrary library = open();
        System.out.printf("open                          %8.1f ms%n", millis(start));
        StoredPlan stored = library.load(plan);
        System.out.printf("open and load, cold           %8.1f ms   (target 1000)%n", millis(start));
        start = System.nanoTime();
        library.load(plan);
        System.out.printf("load again                    %8.1f ms%n", millis(start));
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("heap after load               %8.1f MB   (target 400)%n", heap / 1e6);
        search(library);
        appends(library, stored);
        start = System.nanoTime();
        Proof proof = library.prove();
        System.out.printf("prove, clean: %-6s          %8.1f ms%n", proof.isClean(), millis(start));
        proof.findings().stream().limit(3).forEach(System.out::println);
        library.close();
        System.out.printf("file                          %8.1f MB%n", Files.size(file) / 1e6);
    }

    private void search(PlanLibrary library) throws LibraryProblem {
        List<String> words = List.of("evidence", "norm", "prosecutor", "señal night", "guatemala", "ransomware attribution", "ines", "cooperation mutual", "são");
        var random = new Random(7);
        double[] millis = new double[100];
        for (int i = 0; i < millis.length; i++) {
            String word = words.get(random.nextInt(words.size()));
            long start = System.nanoTime();
            library.search(plan, word.substring(0, 1 + random.nextInt(word.length())), 50);
            millis[i] = millis(start);
        }
        Arrays.sort(millis);
        System.out.printf("search p50                    %8.1f ms%nsearch p95                    %8.1f ms   (target 50)%n", millis[50], millis[95]);
    }

    private void appends(PlanLibrary library, StoredPlan stored) throws LibraryProblem, SQLException {
        PlanSession session = stored.session(new Author("Ines Duarte", library.device()), Clock.systemUTC());
        var random = new Random(11);
        var edits = new double[RUNS];
        var bare = new double[RUNS];
        var computed = new double[RUNS];
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db")); var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL");
            statement.executeUpdate("PRAGMA synchronous = FULL");
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS bare (number INTEGER PRIMARY KEY, bytes TEXT)");
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                String title = "Edited " + System.nanoTime();
                ItemId id = new ItemId("programme-" + random.nextInt(2_000));
                Edit edit = session.edit(p -> p.with(p.programmes().find(id).orElseThrow().withTitle(title))).orElseThrow();
                computed[i] = millis(start);
                start = System.nanoTime();
                library.append(session.plan(), edit);
                edits[i] = millis(start);
                String bytes = bytes(session.plan().programmes().find(id).orElseThrow(), edit);
                start = System.nanoTime();
                try (var insert = connection.prepareStatement("INSERT INTO bare (bytes) VALUES (?)")) {
                    insert.setString(1, bytes);
                    insert.executeUpdate();
                }
                bare[i] = millis(start);
            }
        }
        double ratio = median(edits) / median(bare);
        System.out.printf("edit in memory, median        %8.2f ms%n", median(computed));
        System.out.printf("append, median                %8.2f ms%nbare transaction, median      %8.2f ms%n", median(edits), median(bare));
        System.out.printf("append / bare                 %8.2f      (target 3)%n", ratio);
    }

    private static String bytes(Programme programme, Edit edit) {
        return ItemMapping.write((Item) programme) + demarche.history.EditMapping.write(edit).toString();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
