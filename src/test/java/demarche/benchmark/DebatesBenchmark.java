package demarche.benchmark;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.debate.Matrix;
import demarche.insight.debate.Matrix.Columns;
import demarche.insight.debate.Measuring;
import demarche.insight.debate.Raise;
import demarche.insight.debate.Scope;
import demarche.insight.debate.Scores;
import demarche.insight.debate.Subject;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.GeneratedPlans;
import demarche.ui.debates.matrix.MatrixBenchmark;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// What the matrix at 60 states by all topics and the linkage of the plan with 2,000 programmes cost.
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=Debates`
final class DebatesBenchmark {
    private DebatesBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Facts facts = Reference.load().on(LocalDate.of(2026, 11, 23));
        Plan plan = GeneratedPlans.big(1);
        long start = worked();
        Scores.of(Coverage.of(plan, facts));
        double cold = (worked() - start) / 1e6;
        Coverage coverage = Coverage.of(plan, facts);
        List<Iso3> sixty = coverage.states().keySet().stream().limit(60).toList();
        System.out.printf("linkage of plan, 193 states, 2,000 programmes, cold:     %.0f ms (limit 1000)%n", cold);
        System.out.printf("  the figures, all anew:                                 %.1f ms %n", median(() -> Scores.of(coverage)));
        var measuring = new Measuring();
        Programme any = plan.programmes().iterator().next();
        Coverage edited = Coverage.of(plan.with(any.withTopics(new TreeMap<>())), facts);
        List<Coverage> turns = List.of(coverage, edited);
        var turn = new AtomicInteger();
        turns.forEach(measuring::of);
        System.out.printf("  the figures after an edit of one programme:            %.1f ms (limit 16)%n", median(() -> measuring.of(turns.get(turn.getAndIncrement() % 2))));
        System.out.printf("  coverage, which they rest on:                          %.1f ms%n", median(() -> Coverage.of(plan, facts)));
        System.out.printf("  the same with all links listed, subject by subject:    %.0f ms%n", median(() -> coverage.programmes().stream().mapToDouble(p -> Linkage.of(coverage, p).score()).sum()));
        System.out.printf("what would raise the plan most:                          %.1f ms%n", median(() -> Raise.of(coverage, new Subject.WholePlan())));
        System.out.printf("matrix of 60 states × all topics, computed:              %.1f ms%n", median(() -> Matrix.of(coverage, sixty, Scope.PLANNED)));
        System.out.printf("  with the sums of its columns:                          %.1f ms%n", median(() -> sums(Matrix.of(coverage, sixty, Scope.PLANNED))));
        MatrixBenchmark.main(arguments);
        System.exit(0);
    }

    private static Integer sums(Matrix matrix) {
        return matrix.columns(Columns.ALL).stream().mapToInt(matrix::taught).sum();
    }

    private static double median(Supplier<?> work) {
        double[] runs = new double[9];
        for (int i = 0; i < runs.length; i++) {
            long start = worked();
            if (work.get() == null) throw new IllegalStateException();
            runs[i] = (worked() - start) / 1e6;
        }
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }

    /// Time this thread has worked: what others do on the machine does not count.
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
