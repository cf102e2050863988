package demarche.pack.addendum.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.addendum.GivenPack;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.BriefPlans;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Print;
import demarche.pack.ink.Paper;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.ItemId;
import demarche.support.RandomItems;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever strikes and reads as an addendum tells has the new paper in hand.
class ChangeTest {
    private static final List<Kind> EDITED = List.of(Kind.TARGET_STATE, Kind.PROGRAMME, Kind.ACTIVITY, Kind.RISK, Kind.BUDGET_LINE, Kind.RESULT, Kind.ENCOUNTER);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOldPaperWithTheChangesReadsLikeTheNew(long seed) {
        var random = new Random(seed);
        BriefSort sort = BriefSort.values()[random.nextInt(BriefSort.values().length)];
        Plan plan = BriefPlans.tunisia();
        List<Line> old = reading(plan, sort);
        for (int i = 0; i < 1 + random.nextInt(12); i++) plan = edited(plan, random);
        List<Line> now = reading(plan, sort);

        List<Change> changes = Change.between(old, now);

        assertEquals(keys(now), keys(Change.applied(old, changes)), "seed " + seed);
        List<Turn> turns = Turn.of(changes);
        assertEquals(changes.stream().mapToInt(c -> c.strike().size()).sum(), turns.stream().filter(t -> t.old().isPresent()).count(), "all that is struck is in the table, seed " + seed);
        assertEquals(changes.stream().flatMap(c -> c.read().stream()).map(Line::key).sorted().toList(),
                turns.stream().flatMap(t -> t.now().stream()).map(Line::key).sorted().toList(), "all that is read is in the table, seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anExcerptStrikesOnlyWordsOfTheOldAndReadsOnlyWordsOfTheNew(long seed) {
        var random = new Random(seed);
        String old = words(random, 60);
        String now = old.replace("word" + random.nextInt(9), "another");

        Excerpt excerpt = Excerpt.of(old, now);

        for (String part : Plain.of(excerpt.strike()).split("… ?")) assertTrue(old.contains(part), part + " in " + old + ", seed " + seed);
        for (String part : Plain.of(excerpt.read()).split("… ?")) assertTrue(now.contains(part), part + " in " + now + ", seed " + seed);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 9).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private static List<Line> reading(Plan plan, BriefSort sort) {
        var facts = GivenPack.REFERENCE.on(GivenPack.DAY).with(plan);
        return Reading.of(BriefMaker.undrawn(Commission.on(plan, facts, BriefPlans.TUNISIA, new Print(sort, Paper.A4))));
    }

    private static Plan edited(Plan plan, Random random) {
        var items = new RandomItems(random);
        Kind kind = EDITED.get(random.nextInt(EDITED.size()));
        List<Item> there = plan.items().filter(item -> item.kind() == kind).toList();
        if (there.isEmpty() || random.nextInt(4) == 0) return plan.with(items.item(kind, new ItemId("x-" + random.nextInt(20))));
        Item any = there.get(random.nextInt(there.size()));
        return random.nextInt(5) == 0 ? plan.without(any) : plan.with(items.mutated(any));
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }
}
