package demarche.benchmark;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.EditMapping;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.account.MergeReport;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.support.GeneratedPlans;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Prints how fast two copies of a big plan merge, each with 10,000 changes that the other has not seen, beside the floor: reading both logs once into a
/// map. Run it; it is no test.
public final class MergeBenchmark {
    private static final int PROGRAMMES = 2_000;
    private static final int CHANGES = 10_000;
    private static final int ROUNDS = 5;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);

    private MergeBenchmark() {}

    public static void main(String[] arguments) throws LibraryProblem, IOException {
        Plan start = GeneratedPlans.of(1, new GeneratedPlans.Size(193, PROGRAMMES, 4_000, 25));
        List<Edit> log = List.of(Beginning.of(start, new Author("Desk", "desk"), Instant.EPOCH));
        Copy mine = edited(start, log, new Author("Ines Duarte", "laptop"), 7);
        Copy theirs = edited(start, log, new Author("Kofi Mensah", "tablet"), 11);
        var merged = (Merge.Merged) Merge.of(mine, theirs);
        System.out.printf("%d programmes, %d changes on each side, conflicts: %d%n", PROGRAMMES, CHANGES, merged.conflicts().open().size());
        double floor = best("floor: both logs into a map", () -> floor(mine, theirs));
        double merge = best("merge                      (target 2000)", () -> Merge.of(mine, theirs));
        System.out.printf("merge / floor                 %8.1f%n", merge / floor);
        best("report", () -> MergeReport.of(mine, theirs, merged));
        best("conflicts on opening, merged log", () -> Conflicts.of(merged.copy().log()));
        best("conflicts on opening, one author", () -> Conflicts.of(mine.log()));
        Edit own = new PlanSession(merged.copy().plan(), seen(merged.copy().log()), List.of(), new Author("Ana", "pc"), CLOCK)
                .edit(plan -> plan.with(plan.programmes().find(new ItemId("programme-7")).orElseThrow().withTitle("Decided"))).orElseThrow();
        best("conflicts after an edit", () -> merged.conflicts().after(own));
        library(mine, theirs);
    }

    private static Copy edited(Plan start, List<Edit> log, Author author, long seed) {
        var random = new Random(seed);
        var session = new PlanSession(start, seen(log), List.of(), author, CLOCK);
        var edits = new ArrayList<>(log);
        for (int i = 0; i < CHANGES; i++) {
            ItemId id = new ItemId("programme-" + random.nextInt(PROGRAMMES));
            String word = author.name() + " " + i;
            int what = random.nextInt(3);
            session.edit(plan -> {
                Programme programme = plan.programmes().find(id).orElseThrow();
                return plan.with(what == 0 ? programme.withTitle(word) : what == 1 ? programme.withPurpose(word) : programme.withLead(word));
            }).ifPresent(edits::add);
        }
        return new Copy(session.plan(), edits);
    }

    private static Seen seen(List<Edit> log) {
        Seen seen = Seen.NOTHING;
        for (Edit edit : log) seen = seen.with(edit.changes().getLast().dot());
        return seen;
    }

    private static Object floor(Copy mine, Copy theirs) {
        var all = new HashMap<Object, Object>();
        for (Copy copy : List.of(mine, theirs)) {
            for (Edit edit : copy.log()) edit.changes().forEach(change -> all.put(change.dot(), EditMapping.write(change.difference())));
        }
        return all;
    }

    private static void library(Copy mine, Copy theirs) throws LibraryProblem, IOException {
        try (PlanLibrary library = PlanLibrary.open(Files.createTempDirectory("merge").resolve("library.db")).opened().orElseThrow()) {
            library.importPlan(mine.plan(), mine.log());
            long busy = busy();
            long start = System.nanoTime();
            library.merge(theirs, List.of(), new Author("Ines Duarte", library.device()), CLOCK);
            System.out.printf("%-44s %8.1f ms, of this thread %.1f%n", "taken into a library       (target 2000)", (System.nanoTime() - start) / 1e6, (busy() - busy) / 1e6);
            System.out.println("library clean: " + library.prove().isClean());
        }
    }

    /// What this thread has worked, however many others share the processor.
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double best(String name, Supplier<Object> work) {
        double best = Double.MAX_VALUE;
        double first = 0;
        double bestBusy = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long busy = busy();
            long start = System.nanoTime();
            if (work.get() == null) throw new IllegalStateException();
            double millis = (System.nanoTime() - start) / 1e6;
            if (i == 0) first = millis;
            best = Math.min(best, millis);
            bestBusy = Math.min(bestBusy, (busy() - busy) / 1e6);
        }
        System.out.printf("%-44s %8.1f ms, of this thread %.1f (first %.1f)%n", name, best, bestBusy, first);
        return bestBusy;
    }
}
