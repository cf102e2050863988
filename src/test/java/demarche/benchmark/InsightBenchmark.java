package demarche.benchmark;

import demarche.insight.Countdown;
import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.GeneratedPlans;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// How long it takes to find what the big generated plan misses, beside the floor: going once through every topic of every programme.
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=Insight`
final class InsightBenchmark {
    private InsightBenchmark() {}

    public static void main(String[] arguments) {
        Reference reference = Reference.load();
        Facts facts = reference.on(LocalDate.of(2026, 11, 23));
        Texts texts = Texts.of("insight", Locale.ENGLISH);
        Plan plan = GeneratedPlans.big(1);

        double first = millis(() -> Gaps.find(plan, facts, texts));
        double gaps = median(() -> Gaps.find(plan, facts, texts));
        double floor = median(() -> topics(plan));
        double coverage = median(() -> Coverage.of(plan, reference.on(java.time.LocalDate.of(2026, 11, 20))));
        double linkage = median(() -> linkage(plan, reference));

        Gaps before = Gaps.of(plan, facts, texts);
        Programme some = plan.programmes().stream().skip(1000).findFirst().orElseThrow();
        Plan edited = plan.with(some.withTopics(new TreeMap<>(Map.of(new TopicId("norm-2015-c"), Depth.BUILDS))));
        double after = median(() -> measures(before.after(edited)));

        List<Gap> found = before.open();
        System.out.printf("gaps, first time, with class loading:  %.0f ms%n", first);
        System.out.printf("gaps, %d found:                     %.0f ms (limit 300), %.0f times the floor%n", found.size(), gaps, gaps / floor);
        System.out.printf("gaps and measures after one edit:      %.1f ms (limit 16), %.0f times the floor%n", after, after / floor);
        System.out.printf("coverage alone:                        %.0f ms%n", coverage);
        System.out.printf("linkage of the plan and each state:    %.0f ms%n", linkage);
        System.out.printf("floor, every topic of every programme: %.1f ms%n", floor);
    }

    private static Long topics(Plan plan) {
        return plan.programmes().stream().mapToLong(p -> p.topics().keySet().stream().filter(t -> t.value().startsWith("bc-")).count() * p.states().size()).sum();
    }

    private static Integer measures(Gaps gaps) {
        Linkage.of(gaps.coverage());
        return Countdown.of(gaps.coverage()).size() + gaps.open().size();
    }

    private static Double linkage(Plan plan, Reference reference) {
        Coverage coverage = Coverage.of(plan, reference.on(java.time.LocalDate.of(2026, 11, 20)));
        double sum = Linkage.of(coverage).score();
        for (var state : coverage.states().keySet()) sum += Linkage.of(coverage, state).score();
        return sum;
    }

    private static double median(Supplier<?> work) {
        double[] runs = new double[9];
        for (int i = 0; i < runs.length; i++) runs[i] = millis(work);
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }

    private static double millis(Supplier<?> work) {
        long start = System.nanoTime();
        if (work.get() == null) throw new IllegalStateException();
        return (System.nanoTime() - start) / 1e6;
    }
}
