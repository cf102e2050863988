package demarche.insight.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Result;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ChainTest {
    private static Result result(String id, ResultLevel level, String leadsTo) {
        return Result.stating(new ItemId(id), new ItemId("programme"), level, id).withLeadsTo(leadsTo.isEmpty() ? Optional.empty() : Optional.of(new ItemId(leadsTo)));
    }

    private static List<String> ids(List<Result> results) {
        return results.stream().map(r -> r.id().value()).toList();
    }

    @Test
    void whatLeadsToTheSameResultStandsTogetherOnItsLevel() {
        var chain = new Chain(List.of(result("p1", ResultLevel.OUTPUT, "o2"), result("p2", ResultLevel.OUTPUT, "o1"), result("p3", ResultLevel.OUTPUT, "o2"),
                result("o1", ResultLevel.OUTCOME, "i"), result("o2", ResultLevel.OUTCOME, "i"), result("i", ResultLevel.IMPACT, "")));

        assertEquals(List.of("i", "o1", "o2", "p2", "p1", "p3"), ids(chain.ordered()));
    }

    @Test
    void aChainArrivesEndsCirclesOrTurnsBack() {
        Result arriving = result("a", ResultLevel.OUTPUT, "i");
        Result ending = result("b", ResultLevel.OUTPUT, "gone");
        Result circling = result("c", ResultLevel.OUTPUT, "d");
        Result turning = result("e", ResultLevel.OUTCOME, "a");
        var chain = new Chain(List.of(arriving, ending, circling, result("d", ResultLevel.OUTPUT, "c"), turning, result("i", ResultLevel.IMPACT, "")));

        assertEquals(Reach.ARRIVES, chain.reach(arriving));
        assertEquals(Reach.ENDS, chain.reach(ending));
        assertEquals(Reach.CIRCLES, chain.reach(circling));
        assertEquals(Reach.TURNS_BACK, chain.reach(turning));
    }

    @Test
    void aCircleIsToldOnceFromItsFurthestResult() {
        var chain = new Chain(List.of(result("p", ResultLevel.OUTPUT, "o"), result("o", ResultLevel.OUTCOME, "q"), result("q", ResultLevel.OUTPUT, "o"), result("s", ResultLevel.OUTPUT, "s")));

        assertEquals(List.of(List.of("o", "q"), List.of("s")), chain.circles().stream().map(ChainTest::ids).toList());
    }

    @RepeatedTest(150)
    void everyWalkEndsAndHoldsEachResultOnce(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        String seed = "seed " + run.getCurrentRepetition();
        List<Result> results = any(random);
        var chain = new Chain(results);

        List<Result> ordered = chain.ordered();
        List<List<Result>> circles = chain.circles();

        assertEquals(results.size(), ordered.size(), seed);
        assertEquals(new HashSet<>(results), new HashSet<>(ordered), seed);
        for (Result r : results) assertTrue(chain.reach(r) != Reach.CIRCLES || circles.stream().anyMatch(c -> leadsInto(chain, r, c)), seed + ", " + r.id());
        var told = new ArrayList<Result>();
        circles.forEach(told::addAll);
        assertEquals(told.size(), new HashSet<>(told).size(), seed);
        for (List<Result> circle : circles) for (int i = 0; i < circle.size(); i++) assertEquals(Optional.of(circle.get((i + 1) % circle.size())), chain.next(circle.get(i)), seed);
    }

    private static boolean leadsInto(Chain chain, Result from, List<Result> circle) {
        var seen = new HashSet<Result>();
        Optional<Result> at = Optional.of(from);
        while (at.isPresent() && seen.add(at.get())) {
            if (circle.contains(at.get())) return true;
            at = chain.next(at.get());
        }
        return false;
    }

    /// Results that lead anywhere: onward, back, to themselves, or to what is not there.
    static List<Result> any(Random random) {
        int count = random.nextInt(24);
        var results = new ArrayList<Result>();
        for (int i = 0; i < count; i++) {
            var level = ResultLevel.values()[random.nextInt(3)];
            results.add(result("r" + i, level, random.nextInt(4) == 0 ? "" : "r" + random.nextInt(count + 2)));
        }
        return results;
    }

    @Test
    void aLongChainIsWalkedWithoutBeingDeep() {
        var results = new ArrayList<Result>();
        for (int i = 0; i < 20_000; i++) results.add(result("r" + i, ResultLevel.OUTPUT, "r" + (i + 1)));

        var chain = new Chain(results);

        assertEquals(20_000, chain.ordered().size());
        assertFalse(chain.circles().iterator().hasNext());
    }
}
