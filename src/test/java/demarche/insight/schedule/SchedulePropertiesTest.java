package demarche.insight.schedule;

import static demarche.insight.schedule.GivenSchedule.POINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every schedule, tried on plans made at random.
class SchedulePropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Plan plan(List<Activity> activities) {
        return GivenSchedule.plan(activities.toArray(Activity[]::new));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void movingOneActivityChangesOnlyWhatDependsOnIt(long seed) {
        List<Activity> activities = GivenSchedule.random(seed, 14);
        var random = new Random(seed);
        Schedule before = GivenSchedule.schedule(plan(activities));
        Activity moved = activities.get(random.nextInt(activities.size()));

        Schedule after = before.with(moved.id(), before.days(moved.id()).orElseThrow().movedBy(random.nextInt(81) - 40));

        Set<ItemId> touched = dependents(activities, moved.id());
        for (Activity a : activities) {
            if (!touched.contains(a.id())) assertEquals(before.flags(a.id()), after.flags(a.id()), "seed " + seed + ", " + a.id());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPreviewTellsWhatTheEditedPlanTells(long seed) {
        List<Activity> activities = GivenSchedule.random(seed, 14);
        var random = new Random(seed);
        Plan plan = plan(activities);
        Schedule before = GivenSchedule.schedule(plan);
        Activity moved = activities.get(random.nextInt(activities.size()));
        Span days = Span.from(GivenSchedule.TODAY.plusDays(random.nextInt(140)), 1 + random.nextInt(20));

        Schedule preview = before.with(moved.id(), days);

        Schedule edited = GivenSchedule.schedule(plan.with(moved.withStarts(Optional.of(days.first())).withEnds(Optional.of(days.last()))));
        for (Activity a : activities) assertEquals(told(edited, a), told(preview, a), "seed " + seed + ", " + a.id());
    }

    private static List<String> told(Schedule schedule, Activity activity) {
        var words = new FlagWords(demarche.text.Texts.of("timeline", java.util.Locale.ENGLISH), iso3 -> iso3.code());
        return schedule.flags(activity.id()).stream().map(f -> words.sentence(activity, schedule.days(activity.id()), f)).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCriticalPathIsAsLongAsTheLongestChainTriedOneByOne(long seed) {
        List<Activity> activities = GivenSchedule.random(seed, 9);
        Map<ItemId, Activity> byId = activities.stream().collect(Collectors.toMap(Activity::id, Function.identity()));

        CriticalPath path = GivenSchedule.schedule(plan(activities)).criticalPath(POINT).orElseThrow();

        long longest = activities.stream().mapToLong(a -> longest(a, byId)).max().orElse(0);
        assertEquals(longest, path.days(), "seed " + seed);
        assertEquals(longest, path.activities().stream().mapToLong(SchedulePropertiesTest::days).sum(), "seed " + seed);
        for (int i = 1; i < path.activities().size(); i++) assertTrue(path.activities().get(i).when().after().contains(path.activities().get(i - 1).id()), "seed " + seed);
    }

    private static long longest(Activity activity, Map<ItemId, Activity> byId) {
        return days(activity) + activity.when().after().stream().mapToLong(e -> longest(byId.get(e), byId)).max().orElse(0);
    }

    private static long days(Activity activity) {
        return new Span(activity.starts().orElseThrow(), activity.ends().orElseThrow()).days();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void startingOnTheLastUsefulDayIsInTimeAndOneDayLaterIsNot(long seed) {
        List<Activity> activities = GivenSchedule.random(seed, 10);
        Schedule schedule = inTime(GivenSchedule.schedule(plan(activities)), activities);
        Activity any = activities.get(new Random(seed).nextInt(activities.size()));
        LocalDate last = schedule.lastUsefulStart(any.id()).orElseThrow();
        long length = schedule.length(any.id());

        Schedule onTheDay = schedule.with(any.id(), Span.from(last, length));
        Schedule aDayLater = schedule.with(any.id(), Span.from(last.plusDays(1), length));

        assertFalse(comesTooLate(onTheDay, any), "seed " + seed);
        assertTrue(comesTooLate(aDayLater, any), "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLastUsefulStartLeavesRoomForTheLongestChainThatWaits(long seed) {
        List<Activity> activities = GivenSchedule.random(seed, 9);

        Schedule schedule = GivenSchedule.schedule(plan(activities));

        for (Activity a : activities) assertEquals(Optional.of(GivenSchedule.VOTE.minusDays(longestAfter(a, activities))), schedule.lastUsefulStart(a.id()), "seed " + seed + ", " + a.id());
    }

    /// The days of the activity and of the longest chain of those that wait for it, tried one by one.
    private static long longestAfter(Activity activity, List<Activity> all) {
        return days(activity) + all.stream().filter(a -> a.when().after().contains(activity.id())).mapToLong(a -> longestAfter(a, all)).max().orElse(0);
    }

    /// Everything as early as can be, so that nothing pushes.
    private static Schedule inTime(Schedule schedule, List<Activity> activities) {
        Schedule early = schedule;
        for (Activity a : activities) early = early.with(a.id(), Span.from(early.soonest(a.id()).filter(d -> d.isAfter(LocalDate.of(2026, 6, 1))).orElse(LocalDate.of(2026, 6, 1)), early.length(a.id())));
        return early;
    }

    private static boolean comesTooLate(Schedule schedule, Activity activity) {
        return schedule.flags(activity.id()).stream().anyMatch(f -> f instanceof Flag.TooLate || f instanceof Flag.StartsTooLate);
    }

    private static Set<ItemId> dependents(List<Activity> activities, ItemId of) {
        var found = new HashSet<ItemId>(Set.of(of));
        for (Activity a : activities) if (a.when().after().stream().anyMatch(found::contains)) found.add(a.id());
        return found;
    }
}
