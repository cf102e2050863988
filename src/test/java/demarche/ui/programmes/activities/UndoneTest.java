package demarche.ui.programmes.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.library.LibraryProblem;
import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.RandomItems;
import demarche.ui.desk.Desk;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.edit.Bulk;
import demarche.ui.programmes.activities.edit.Copies;
import demarche.ui.programmes.activities.paste.Pasting;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Five hundred edits of whatever kind, and as many steps back, lead to the identical plan, in memory and on the disk.
class UndoneTest {
    private static final int EDITS = 500;
    private static final List<Kind> KINDS = List.of(Kind.values()).stream().filter(k -> k != Kind.PLAN).toList();
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {4, 20, 1117})
    void asManyStepsBackLeadToTheIdenticalPlan(long seed) throws LibraryProblem {
        Fx.settle();
        try (var given = new GivenActivities(folder)) {
            Desk desk = given.given.desk();
            var random = new Random(seed);
            Plan before = desk.plan();

            int made = 0;
            while (made < EDITS) if (changes(desk, () -> edit(given, random))) made++;
            for (int i = 0; i < EDITS; i++) desk.undo();

            assertEquals(before, desk.plan(), "seed " + seed);
            assertEquals(before, given.given.library().load(before.id()).plan(), "seed " + seed);
        }
    }

    private static boolean changes(Desk desk, Runnable edit) {
        Plan before = desk.plan();
        edit.run();
        return desk.plan() != before;
    }

    private static void edit(GivenActivities given, Random random) {
        List<Activity> all = given.given.desk().plan().activities().stream().toList();
        List<Activity> some = all.stream().filter(_ -> random.nextInt(3) == 0).limit(5).toList();
        ActivityColumn column = given.model.columns().all().get(random.nextInt(given.model.columns().all().size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> item(given.given.desk(), random);
            case 4, 5 -> all.stream().skip(random.nextInt(all.size() + 1)).findFirst().ifPresent(a -> given.model.write(a.id(), column, text(given, random, column, a)));
            case 6 -> given.model.writeAll(some, given.model.columns().column("status"), Bulk.Way.SET, random.nextBoolean() ? "done" : "confirmed");
            case 7 -> given.model.shift(some, random.nextInt(9) - 4, ChronoUnit.WEEKS);
            case 8 -> several(given, random, some);
            default -> given.model.paste(given.model.preview(GivenActivities.PROGRAMME, given.model.copy(some).text().replace("confirmed", "done") + "\nNew " + random.nextInt(99) + "\n", new Pasting.Place(List.of(), List.of())));
        }
    }

    private static void several(GivenActivities given, Random random, List<Activity> some) {
        if (random.nextBoolean()) given.model.duplicate(some);
        else if (random.nextBoolean() && !some.isEmpty()) given.model.delete(some);
        else given.model.sameFor(some.stream().limit(2).toList(), new Copies.Other(new Iso3("FJI"), random.nextInt(5)));
    }

    private static String text(GivenActivities given, Random random, ActivityColumn column, Activity activity) {
        List<String> offers = column.offers(given.model.book(), activity);
        return offers.isEmpty() ? String.valueOf(random.nextInt(40)) : offers.get(random.nextInt(offers.size()));
    }

    /// Adds one of a kind, changes one or deletes one.
    private static void item(Desk desk, Random random) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        var items = new RandomItems(random);
        List<? extends Item> there = desk.plan().shelves().get(kind).stream().toList();
        Optional<Item> one = there.isEmpty() ? Optional.empty() : Optional.of(there.get(random.nextInt(there.size())));
        switch (random.nextInt(3)) {
            case 0 -> one.ifPresent(i -> desk.edit(plan -> plan.without(i)));
            case 1 -> one.ifPresent(i -> desk.edit(plan -> plan.with(items.mutated(i))));
            default -> desk.edit(plan -> plan.with(items.item(kind, new ItemId("made-" + random.nextInt(100_000)))));
        }
    }
}
