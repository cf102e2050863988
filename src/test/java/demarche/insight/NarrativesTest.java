package demarche.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.reference.Reference;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NarrativesTest {
    private static final Reference REFERENCE = Reference.load();
    private static final NarrativeId COST = new NarrativeId("con-cost");
    private static final Plan PLAN = Plan.empty(PlanHead.titled(new ItemId("p"), "Plan", Handling.AMBER))
            .with(OwnNarrative.stating(new ItemId("ours"), NarrativeKind.CONCERN, "It costs us a ministry.").withStands(Optional.of(COST)))
            .with(OwnNarrative.stating(new ItemId("more"), NarrativeKind.CONCERN, "Who pays?"));

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "HEAD"})
    void ourWordsStandInThePlaceOfTheReferences(Edition edition) {
        Narratives narratives = Narratives.of(PLAN, REFERENCE, edition);

        assertEquals("It costs us a ministry.", narratives.find(COST).orElseThrow().statement());
        assertTrue(narratives.find(new NarrativeId("more")).isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPLEMENTER", "HAND_OVER", "PUBLIC"})
    void ourWordsStayInTheMinistry(Edition edition) {
        Narratives narratives = Narratives.of(PLAN, REFERENCE, edition);

        assertEquals(REFERENCE.narrative(COST), narratives.find(COST));
        assertTrue(narratives.find(new NarrativeId("more")).isEmpty());
    }

    @Test
    void whatStandsForOneKeepsItsPlaceInTheOrder() {
        assertEquals(REFERENCE.narratives().stream().map(n -> n.id()).toList(), Narratives.of(PLAN, REFERENCE).all().stream().map(n -> n.id()).limit(REFERENCE.narratives().size()).toList());
    }
}
