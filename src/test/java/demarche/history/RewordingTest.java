package demarche.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RewordingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:41:00Z");
    private static final ItemId ID = new ItemId("own");

    @Test
    void everyEarlierTextIsToldTheNewestFirst() {
        List<Rewording> told = told(own -> own.withAnswer("First."), own -> own.withAnswer("Second."), own -> own.withFair("True."));

        assertEquals(List.of(new Rewording(NOW, "Ines Duarte", "fair", "", "True."), new Rewording(NOW, "Ines Duarte", "answer", "First.", "Second."),
                new Rewording(NOW, "Ines Duarte", "answer", "", "First.")), told);
    }

    @Test
    void whatIsNoTextIsNoRewording() {
        List<Rewording> told = told(own -> own.withTopics(new TreeSet<>(List.of(new TopicId("bc-art-32")))));

        assertEquals(List.of(), told);
    }

    @SafeVarargs
    private static List<Rewording> told(UnaryOperator<OwnNarrative>... steps) {
        Plan plan = Plan.empty(PlanHead.titled(new ItemId("p"), "Plan", Handling.AMBER)).with(OwnNarrative.stating(ID, NarrativeKind.CONCERN, "It costs."));
        var session = new PlanSession(plan, Seen.NOTHING, List.of(), new Author("Ines Duarte", "desk"), Clock.fixed(NOW, ZoneOffset.UTC));
        var log = new ArrayList<Edit>();
        for (var step : steps) session.edit(p -> p.with(step.apply(p.ownNarratives().find(ID).orElseThrow()))).ifPresent(log::add);
        return Rewording.of(log, ID);
    }
}
