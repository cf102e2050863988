package demarche.insight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.choice.Consent;
import demarche.plan.choice.Leaning;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnePersonTest {
    private static final Contact KEPT = Contact.titled(new ItemId("kept"), "Amani Jacaranda").withRole("Secretary").withReach("+254 20 000 0101");
    private static final Contact OTHER = Contact.titled(new ItemId("other"), "A. Jacaranda").withRole("Committee").withPost("Nairobi").withStance(Leaning.BOTH).withReach("jacaranda@sample.example");

    @Test
    void whatTheKeptOneLacksComesFromTheOther() {
        Contact one = OnePerson.merged(KEPT, OTHER);

        assertEquals(List.of("Amani Jacaranda", "Secretary", "Nairobi", Leaning.BOTH), List.of(one.title(), one.role(), one.post(), one.stance()));
        assertEquals("+254 20 000 0101, jacaranda@sample.example", one.reach());
    }

    @Test
    void whatProtectsAPersonWins() {
        assertEquals(Consent.REFUSED, OnePerson.merged(KEPT.withConsent(Consent.GIVEN), OTHER.withConsent(Consent.REFUSED)).consent());
        assertEquals(Consent.REFUSED, OnePerson.merged(KEPT.withConsent(Consent.REFUSED), OTHER.withConsent(Consent.GIVEN)).consent());
        assertEquals(Consent.GIVEN, OnePerson.merged(KEPT, OTHER.withConsent(Consent.GIVEN)).consent());
        assertTrue(OnePerson.merged(KEPT, OTHER.withRestricted(true)).restricted());
    }

    @Test
    void whateverNamedTheOtherNamesTheKeptOne() {
        for (long seed = 0; seed < 300; seed++) {
            Plan plan = plan(new Random(seed));

            Plan one = OnePerson.of(plan, KEPT, OTHER);

            assertFalse(named(one).contains(OTHER.id()), "seed " + seed);
            assertEquals(named(plan).contains(OTHER.id()) || named(plan).contains(KEPT.id()), named(one).contains(KEPT.id()), "seed " + seed);
        }
    }

    @Test
    void twoAgainAreAsTheyWere() {
        for (long seed = 0; seed < 300; seed++) {
            Plan plan = plan(new Random(seed));

            assertEquals(plan, OnePerson.undone(OnePerson.of(plan, KEPT, OTHER), plan, KEPT, OTHER), "seed " + seed);
            assertEquals(plan, OnePerson.back(OnePerson.gone(plan, OTHER), plan, OTHER), "seed " + seed);
        }
    }

    @Test
    void whoIsDeletedIsStillNamedWhereWeMet() {
        Plan plan = plan(new Random(1)).with(met("sure", new TreeSet<>(List.of(OTHER.id()))).withOthers("two judges"));

        Plan without = OnePerson.gone(plan, OTHER);

        assertEquals("two judges, A. Jacaranda", without.encounters().find(new ItemId("sure")).orElseThrow().others());
    }

    private static Plan plan(Random random) {
        Plan plan = Plan.empty(PlanHead.titled(new ItemId("plan"), "Plan", Handling.AMBER)).with(KEPT).with(OTHER);
        for (int i : IntStream.range(0, random.nextInt(5)).toArray()) plan = plan.with(met("met-" + i, some(random)));
        for (int i : IntStream.range(0, random.nextInt(5)).toArray()) {
            Activity activity = Activity.titled(new ItemId("do-" + i), new ItemId("programme"), "Workshop");
            plan = plan.with(activity.withDelivery(activity.delivery().withPeople(some(random))));
        }
        return plan;
    }

    private static Encounter met(String id, TreeSet<ItemId> with) {
        return Encounter.of(new ItemId(id), new Iso3("KEN"), LocalDate.of(2026, 11, 5)).withContacts(with);
    }

    private static TreeSet<ItemId> some(Random random) {
        var ids = new TreeSet<ItemId>();
        for (ItemId id : List.of(KEPT.id(), OTHER.id(), new ItemId("third"))) if (random.nextBoolean()) ids.add(id);
        return ids;
    }

    private static Set<ItemId> named(Plan plan) {
        var ids = new TreeSet<ItemId>();
        plan.encounters().forEach(e -> ids.addAll(e.contacts()));
        plan.activities().forEach(a -> ids.addAll(a.delivery().people()));
        return ids;
    }
}
