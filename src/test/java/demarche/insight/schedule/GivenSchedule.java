package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.OwnEvent;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Plans to schedule: one programme in Kenya that must precede a vote of its own on 1 March 2027, looked at on 23 November 2026.
public final class GivenSchedule {
    static final Reference REFERENCE = Reference.load();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate VOTE = LocalDate.of(2027, 3, 1);
    static final EventId POINT = new EventId("vote");
    private static final ItemId PROGRAMME = new ItemId("programme");

    private GivenSchedule() {}

    static Plan plan(Activity... activities) {
        Plan plan = Plan.empty(PlanHead.titled(new ItemId("plan"), "Plan", Handling.AMBER)).with(OwnEvent.on(new ItemId("vote"), "The vote", VOTE))
                .with(Programme.titled(PROGRAMME, "Programme").withStates(new TreeSet<>(Set.of(new Iso3("KEN")))).withDecisionPoints(new TreeSet<>(Set.of(POINT))));
        for (Activity activity : activities) plan = plan.with(activity);
        return plan;
    }

    static Schedule schedule(Plan plan) {
        return Schedule.of(plan, REFERENCE.on(TODAY).with(plan));
    }

    static Activity activity(String id, LocalDate first, int days, String... after) {
        Activity open = Activity.titled(new ItemId(id), PROGRAMME, id).withStarts(Optional.of(first)).withEnds(Optional.of(first.plusDays(days - 1L)));
        var waits = new TreeSet<ItemId>();
        for (String one : after) waits.add(new ItemId(one));
        return open.withWhen(open.when().withAfter(waits));
    }

    /// Activities that wait for earlier ones at random, around the vote.
    static List<Activity> random(long seed, int count) {
        var random = new Random(seed);
        var activities = new ArrayList<Activity>();
        for (int i = 0; i < count; i++) {
            var after = new TreeSet<String>();
            for (int e = 0; e < i; e++) if (random.nextInt(3) == 0) after.add("a" + e);
            activities.add(activity("a" + i, TODAY.plusDays(random.nextInt(140)), 1 + random.nextInt(12), after.toArray(String[]::new)));
        }
        return activities;
    }
}
