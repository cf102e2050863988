package demarche.history.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.mapping.ItemMapping;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import demarche.history.merge.Place;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.SecretPlans;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What went out in part, was worked on at random and came back, merges with the plan it came from, and every value that was withheld is still there.
@Execution(ExecutionMode.CONCURRENT)
class ReturnTest {
    private static final int SEEDS = 320;
    private static final Instant NOW = Instant.parse("2026-11-23T09:41:00Z");
    private static final Author IMPLEMENTER = new Author("Implementer", "implementer");
    private static final Author PARTNER = new Author("Partner", "partner");
    private static final Author DESK = new Author("Desk", "desk");

    /// One leaf of a plan: a field or a member of it.
    private record Leaf(Place place, JsonNode value) {}

    private static Wish wish(Random random) {
        Wish wish = Wish.of(Edition.values()[random.nextInt(Edition.values().length)]);
        return switch (random.nextInt(5)) {
            case 0 -> wish.withStates(Set.of(new Iso3("KEN")));
            case 1 -> wish.withStates(Set.of(new Iso3("TUN"), new Iso3("FJI")));
            case 2 -> wish.withProgrammes(Set.of(new ItemId("x-1"), new ItemId("x-2"), new ItemId("x-3")));
            case 3 -> wish.withSince(Optional.of(Instant.parse("2026-11-21T00:00:00Z")));
            default -> wish;
        };
    }

    private static Set<Leaf> leaves(Plan plan) {
        var leaves = new HashSet<Leaf>();
        plan.items().forEach(item -> leaves(item, "", ItemMapping.write(item), leaves));
        return leaves;
    }

    private static void leaves(Item item, String at, JsonNode value, Set<Leaf> leaves) {
        if (value instanceof ObjectNode members) members.properties().forEach(p -> leaves(item, at + "/" + p.getKey(), p.getValue(), leaves));
        else leaves.add(new Leaf(new Place(item.kind(), item.id(), at), value));
    }

    private static Merge.Merged merged(Copy mine, Copy theirs, long seed) {
        return switch (Merge.of(mine, theirs)) {
            case Merge.Merged merged -> merged;
            case Merge.Refusal refusal -> throw new AssertionError("seed " + seed + ": " + refusal);
        };
    }

    private static Merge.Merged home(Copy full, Copy returned, long seed) {
        Merge.Merged home = merged(full, returned, seed);
        assertEquals(home, merged(returned, full, seed), "either direction, seed " + seed);
        assertEquals(home, merged(home.copy(), returned, seed), "twice, seed " + seed);
        return home;
    }

    /// Every value that the share did not hold is in the merged plan; if somebody wrote over it unseen, at least as one side of a conflict.
    private static void thenNothingWithheldIsLost(Copy full, Set<Leaf> told, Merge.Merged home, long seed) {
        Set<Leaf> after = leaves(home.copy().plan());
        List<Leaf> lost = leaves(full.plan()).stream().filter(leaf -> !told.contains(leaf) && !after.contains(leaf)).filter(leaf -> !isOpen(home.conflicts(), leaf)).toList();
        assertEquals(List.of(), lost, "lost with seed " + seed);
    }

    private static boolean isOpen(Conflicts conflicts, Leaf leaf) {
        return conflicts.at(leaf.place()).filter(c -> c.versions().stream().anyMatch(v -> v.value().equals(Optional.of(leaf.value())))).isPresent();
    }

    @Test
    void untouchedItChangesNothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Copy full = new SecretPlans(seed).plan(2, 30);

            Share share = Share.of(full, wish(new Random(seed)));

            assertEquals(full.plan(), home(full, share.copy(), seed).copy().plan(), "seed " + seed);
            assertEquals(new HashSet<>(full.log()), new HashSet<>(home(full, share.copy(), seed).copy().log()), "seed " + seed);
        }
    }

    @Test
    void editedAtRandomItComesHomeWithoutTakingAnythingBack() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var plans = new SecretPlans(seed);
            Copy full = plans.plan(2, 30);
            Copy share = Share.of(full, wish(new Random(seed))).copy();

            Copy returned = plans.worked(share, IMPLEMENTER, NOW, 12, isPartial(share));

            Merge.Merged home = home(full, returned, seed);
            thenNothingWithheldIsLost(full, leaves(share.plan()), home, seed);
            thenWhatTheyDidIsThere(returned, home, seed);
        }
    }

    private static boolean isPartial(Copy copy) {
        return copy.log().stream().anyMatch(edit -> !edit.isWhole());
    }

    /// Each value that the implementer left behind stands, or is one side of a conflict.
    private static void thenWhatTheyDidIsThere(Copy returned, Merge.Merged home, long seed) {
        Set<Place> touched = returned.log().stream().filter(edit -> edit.author().equals(IMPLEMENTER.name())).flatMap(edit -> edit.differences().stream())
                .map(Place::of).filter(place -> !place.pointer().isEmpty()).collect(Collectors.toSet());
        Set<Leaf> after = leaves(home.copy().plan());
        var lost = leaves(returned.plan()).stream().filter(leaf -> touched.contains(leaf.place()) && !after.contains(leaf) && !isOpen(home.conflicts(), leaf)).toList();
        assertEquals(List.of(), lost, "seed " + seed);
    }

    @Test
    void itComesHomeWhenThePlanMovedOn() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var plans = new SecretPlans(seed);
            Copy full = plans.plan(2, 30);
            Copy share = Share.of(full, wish(new Random(seed))).copy();
            Copy returned = plans.worked(share, IMPLEMENTER, NOW, 8, isPartial(share));

            Copy moved = plans.worked(full, DESK, NOW, 8, false);

            Merge.Merged home = home(moved, returned, seed);
            Set<Leaf> told = leaves(share.plan());
            Set<Leaf> after = leaves(home.copy().plan());
            Set<Leaf> withheld = leaves(moved.plan());
            withheld.removeIf(leaf -> told.contains(leaf) || after.contains(leaf) || isOpen(home.conflicts(), leaf));
            assertEquals(Set.of(), withheld, "lost with seed " + seed);
        }
    }

    private static Wish passedOn(long seed) {
        return switch ((int) (seed % 3)) {
            case 0 -> Wish.of(Edition.HAND_OVER);
            case 1 -> Wish.of(Edition.PUBLIC);
            default -> Wish.of(Edition.INTERNAL).withSince(Optional.of(NOW));
        };
    }

    @Test
    void itComesHomeByWayOfAShareOfTheShare() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var plans = new SecretPlans(seed);
            Copy full = plans.plan(2, 30);
            Copy share = Share.of(full, Wish.of(Edition.IMPLEMENTER)).copy();
            Copy theirs = plans.worked(share, IMPLEMENTER, NOW, 6, true);
            Copy second = Share.of(theirs, passedOn(seed)).copy();

            Copy returned = plans.worked(second, PARTNER, NOW, 6, true);

            Merge.Merged direct = home(full, returned, seed);
            Set<Leaf> told = leaves(share.plan());
            told.addAll(leaves(second.plan()));
            thenNothingWithheldIsLost(full, told, direct, seed);
            assertEquals(home(merged(full, theirs, seed).copy(), returned, seed), home(full, merged(theirs, returned, seed).copy(), seed), "in any order, seed " + seed);
        }
    }

    @Test
    void aShareTellsWhatStandsNowAsItStands() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Copy full = new SecretPlans(seed).plan(3, 30);

            Share share = Share.of(full, Wish.of(Edition.IMPLEMENTER));

            Set<Leaf> all = leaves(full.plan());
            var invented = leaves(share.copy().plan()).stream().filter(leaf -> !all.contains(leaf))
                    .filter(leaf -> share.withheld().fields().stream().noneMatch(hidden -> new Place(hidden.item().kind(), hidden.item().id(), hidden.pointer()).equals(leaf.place()))).toList();
            assertEquals(List.of(), invented, "seed " + seed);
            assertTrue(share.withheld().items().stream().noneMatch(left -> left.why() == Why.UNTELLABLE), "seed " + seed);
            assertEquals(full.plan().items().count(), share.goes().size() + share.withheld().items().size());
        }
    }
}
