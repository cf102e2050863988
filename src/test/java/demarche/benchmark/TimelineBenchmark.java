package demarche.benchmark;

import demarche.insight.schedule.Overload;
import demarche.insight.schedule.Schedule;
import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.GeneratedPlans;
import demarche.ui.timeline.TimelineStepBenchmark;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/// What a schedule of 20,000 activities costs, worked out and dragged in, and what a step of scrolling, zooming and dragging costs on the screen.
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=Timeline`
final class TimelineBenchmark {
    private TimelineBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Facts facts = Reference.load().on(LocalDate.of(2026, 6, 1));
        Plan plan = chained(GeneratedPlans.big(1));
        Schedule schedule = Schedule.of(plan, facts);
        ItemId any = plan.activities().stream().filter(a -> schedule.isLive(a.id())).skip(5_000).findFirst().orElseThrow().id();
        double floor = median(() -> plan.activities().stream().mapToLong(a -> a.starts().orElse(LocalDate.EPOCH).toEpochDay()).sum());
        double drag = median(() -> schedule.with(any, schedule.days(any).orElseThrow().movedBy(3)).late().size());
        System.out.printf("floor, the first day of each of 20,000 activities: %.2f ms%n", floor);
        System.out.printf("schedule, 20,000 activities, 12,000 waiting:       %.1f ms%n", median(() -> Schedule.of(plan, facts)));
        System.out.printf("one move, everything that depends on it told:      %.2f ms (limit 16), %.1f times the floor%n", drag, drag / floor);
        System.out.printf("critical path to one point:                        %.1f ms%n", schedule.points().isEmpty() ? 0.0 : median(() -> schedule.criticalPath(schedule.points().getFirst().id())));
        System.out.printf("who is asked for twice:                            %.0f ms%n", median(() -> Overload.of(schedule)));
        TimelineStepBenchmark.main(plan);
        System.exit(0);
    }

    /// The generated plan with most activities of a programme waiting for an earlier one.
    private static Plan chained(Plan plan) {
        Map<ItemId, ItemId> last = new HashMap<>();
        Map<ItemId, Optional<Item>> chained = new HashMap<>();
        for (Activity activity : plan.activities()) {
            ItemId before = last.put(activity.programme(), activity.id());
            if (before == null || chained.size() >= 12_000) continue;
            var after = new TreeSet<ItemId>();
            after.add(before);
            chained.put(activity.id(), Optional.of(activity.withWhen(activity.when().withAfter(after))));
        }
        return plan.withAll(Kind.ACTIVITY, chained);
    }

    private static double median(Supplier<?> work) {
        for (int i = 0; i < 10; i++) work.get();
        var millis = new double[15];
        for (int i = 0; i < millis.length; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.get();
            millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }
}
