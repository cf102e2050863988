package demarche.insight;

import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Depth;
import demarche.plan.choice.Likelihood;
import demarche.plan.handling.Handling;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small plans, written as one would say them.
public final class GivenPlan {
    private GivenPlan() {}

    public static Plan with(Object... items) {
        Plan plan = Plan.empty(PlanHead.titled(new ItemId("plan"), "Before the vote", Handling.AMBER));
        for (Object item : items) plan = plan.with((demarche.plan.Item) item);
        return plan;
    }

    /// @param concerns ids of narratives
    public static TargetState target(String state, String... concerns) {
        return TargetState.of(new ItemId(state.toLowerCase(java.util.Locale.ROOT)), new Iso3(state))
                .withConcerns(Stream.of(concerns).collect(Collectors.toMap(NarrativeId::new, _ -> Likelihood.LIKELY, (a, _) -> a, TreeMap::new)));
    }

    /// @param states codes, with a space between
    public static Programme programme(String id, String states, String... topics) {
        return Programme.titled(new ItemId(id), Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' '))
                .withStates(Stream.of(states.split(" ")).filter(s -> !s.isEmpty()).map(Iso3::new).collect(Collectors.toCollection(TreeSet::new)))
                .withTopics(Stream.of(topics).collect(Collectors.toMap(TopicId::new, _ -> Depth.BUILDS, (a, _) -> a, TreeMap::new)));
    }

    public static Programme during(Programme programme, String first, String last) {
        return programme.withStarts(Optional.of(LocalDate.parse(first))).withEnds(Optional.of(LocalDate.parse(last)));
    }

    public static Programme before(Programme programme, String event) {
        return programme.withDecisionPoints(new TreeSet<>(List.of(new EventId(event))));
    }
}
