package demarche.history.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.mapping.BadField;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.choice.ResultLevel;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/// Random sessions of two and three authors whose clocks are wrong.
@Execution(ExecutionMode.CONCURRENT)
class MergePropertyTest {
    private static final int SESSIONS = 10_000;

    @Test
    void inWhateverOrderAndHoweverOftenCopiesAreMergedTheResultIsTheSame() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            List<Copy> copies = session(seed);
            Copy a = copies.get(0);
            Copy b = copies.get(1);
            Copy c = copies.getLast();

            Merge.Merged ab = merged(a, b);
            Merge.Merged all = merged(ab.copy(), c);

            assertEquals(ab, merged(b, a), "commutative, seed " + seed);
            assertEquals(all, merged(a, merged(b, c).copy()), "associative, seed " + seed);
            assertEquals(all, merged(all.copy(), a), "idempotent, seed " + seed);
            assertEquals(a.plan(), merged(a, a).copy().plan(), "idempotent, seed " + seed);
        }
    }

    @Test
    void noEditIsLostAndNoValueThatNobodyOverrode() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            List<Copy> copies = session(seed);
            Set<Edit> made = new HashSet<>();
            copies.forEach(copy -> made.addAll(copy.log()));

            Merge.Merged all = merged(copies);

            assertEquals(made, new HashSet<>(all.copy().log()), "seed " + seed);
            for (Conflict conflict : all.conflicts().open()) {
                assertTrue(conflict.versions().stream().map(Version::value).distinct().count() > 1, "seed " + seed + " " + conflict);
            }
        }
    }

    @Test
    void theLogInAnyOrderLeadsToTheSame() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            Merge.Merged all = merged(session(seed));
            var shuffled = new ArrayList<>(all.copy().log());

            Collections.shuffle(shuffled, new Random(seed));

            assertEquals(all.copy().plan(), plan(Standing.of(shuffled)), "seed " + seed);
            assertEquals(all.conflicts(), Conflicts.of(shuffled), "seed " + seed);
        }
    }

    @Test
    void conflictsAreExactlyWhatSeveralChangedUnseenAndToDifferentEnds() {
        for (long seed = 0; seed < SESSIONS; seed++) {
            Random random = new Random(seed);
            Copy start = start(random);
            var people = people(start, random);
            var last = new ArrayList<Map<Place, Map<String, JsonNode>>>();
            for (Colleague one : people) {
                var had = Snapshots.remember();
                for (int i = random.nextInt(12); i > 0; i--) {
                    had.putAll(Snapshots.items(one.copy().plan()));
                    one.workOn(1);
                }
                last.add(had);
            }
            var must = new Snapshots(start.plan(), people.stream().map(p -> p.copy().plan()).toList(), last);

            Merge.Merged all = merged(people.stream().map(Colleague::copy).toList());

            assertEquals(must.conflicts, all.conflicts().open().stream().map(Conflict::place).collect(Collectors.toSet()), "seed " + seed);
            Map<Place, Map<String, JsonNode>> got = Snapshots.items(all.copy().plan());
            assertEquals(must.allowed.keySet(), got.keySet(), "seed " + seed);
            String told = "seed " + seed;
            must.allowed.forEach((item, fields) -> fields.forEach((field, values) -> {
                JsonNode value = got.get(item).get(field);
                assertTrue(value == null ? values.isEmpty() || values.stream().anyMatch(JsonNode::isNull) : values.contains(value), () -> told + " " + item + field + " is " + value + ", not of " + values);
            }));
        }
    }

    @Test
    void theNewEditsAloneBringAsMuchAsTheWholeCopy() {
        for (long seed = 0; seed < SESSIONS / 10; seed++) {
            List<Copy> copies = session(seed);
            Copy mine = copies.getFirst();
            Copy theirs = copies.getLast();
            Set<Edit> known = new HashSet<>(mine.log());

            Merge.Merged whole = merged(mine, theirs);
            Merge.Merged news = merged(mine, new Copy(theirs.plan(), theirs.log().stream().filter(edit -> !known.contains(edit)).toList()));

            assertEquals(whole, news, "seed " + seed);
        }
    }

    @Test
    void oneWhoHasSeenAllDecides() throws BadField {
        for (long seed = 0; seed < SESSIONS / 10; seed++) {
            Merge.Merged all = merged(session(seed));
            var minister = new Colleague("minister", all.copy(), new Random(seed));
            Conflicts left = all.conflicts();

            for (Conflict conflict : all.conflicts().open()) {
                Edit decided = Decision.of(conflict, conflict.versions().getLast().value()).make(minister.session()).orElseThrow();
                minister.kept(Optional.of(decided));
                left = left.after(decided);
            }

            assertEquals(Conflicts.NONE, Conflicts.of(minister.copy().log()), "seed " + seed);
            assertEquals(Conflicts.NONE, left, "seed " + seed);
            assertEquals(minister.copy().plan(), plan(Standing.of(minister.copy().log())), "seed " + seed);
        }
    }

    static List<Copy> session(long seed) {
        Random random = new Random(seed);
        List<Colleague> people = people(start(random), random);
        for (int turn = random.nextInt(8); turn >= 0; turn--) {
            Colleague one = people.get(random.nextInt(people.size()));
            if (random.nextInt(4) == 0) one.takeIn(people.get(random.nextInt(people.size())).copy());
            else one.workOn(1 + random.nextInt(5));
        }
        return people.stream().map(Colleague::copy).toList();
    }

    static List<Colleague> people(Copy start, Random random) {
        var people = new ArrayList<>(List.of(new Colleague("ines", start, random), new Colleague("kofi", start, random)));
        if (random.nextBoolean()) people.add(new Colleague("ana", start, random));
        return people;
    }

    static Copy start(Random random) {
        Plan plan = Plan.empty(PlanHead.titled(new ItemId("plan"), "Before the vote", Handling.AMBER));
        if (random.nextInt(4) > 0) plan = plan.with(Programme.titled(new ItemId("p0"), "w1").withPurpose("w2")).with(Activity.titled(new ItemId("a0"), new ItemId("p0"), "w0"));
        if (random.nextInt(3) > 0) plan = plan.with(Programme.titled(new ItemId("p1"), "w0")).with(Result.stating(new ItemId("a1"), new ItemId("p1"), ResultLevel.OUTPUT, "w0"));
        return new Copy(plan, List.of(Beginning.of(plan, new Author("Desk", "desk"), Instant.EPOCH)));
    }

    private static Merge.Merged merged(List<Copy> copies) {
        Merge.Merged all = merged(copies.getFirst(), copies.getFirst());
        for (Copy copy : copies) all = merged(all.copy(), copy);
        return all;
    }

    static Merge.Merged merged(Copy mine, Copy theirs) {
        return (Merge.Merged) Merge.of(mine, theirs);
    }

    private static Plan plan(Standing standing) {
        try {
            return standing.plan(new ItemId("plan"));
        } catch (BadField e) {
            throw new AssertionError(e);
        }
    }
}
