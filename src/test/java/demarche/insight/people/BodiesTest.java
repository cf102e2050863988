package demarche.insight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Encounter;
import demarche.plan.Organisation;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Organisations that may be one, identifiers, and what is still to be done.
class BodiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"XM-DAC-41114", "GB-CHC-202918", "XI-IATI-EC_INTPA", "NL-KVK-41160054", "US-GOV-11"})
    void anIdentifierHasAnAgencyAndANumber(String identifier) {
        assertTrue(Iati.isWellFormed(identifier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"41114", "XM-DAC", "XM-DAC-", "xm-dac-41114", "XMDAC41114", "XM-DAC-41 114", "GB-CHC-20/29"})
    void anythingElseIsOdd(String identifier) {
        assertFalse(Iati.isWellFormed(identifier));
    }

    @Test
    void aBodyIsKnownAgainByNameAcronymAndIdentifier() {
        Organisation undp = body("undp", "United Nations Development Programme").withAcronym("UNDP").withIati("XM-DAC-41114");
        Organisation other = body("other", "Ministry of Justice");

        for (Organisation asked : List.of(body("a", "UNITED NATIONS Development-Programme"), body("b", "undp"), body("c", "The Programme").withAcronym("U.N.D.P."), body("d", "Office").withIati("xm-dac-41114"))) {
            assertEquals(List.of(undp), SameBody.to(asked, List.of(undp, other, asked)), asked.title());
        }
    }

    @Test
    void ministriesOfTwoStatesAreTwo() {
        Organisation here = body("here", "Ministry of Justice").withState(Optional.of(new Iso3("KEN")));
        Organisation there = body("there", "Ministry of Justice").withState(Optional.of(new Iso3("TLS")));

        assertEquals(List.of(), SameBody.to(here, List.of(there)));
    }

    @Test
    void theMostOverdueComesFirstAndWhatIsDoneIsGone() {
        Plan plan = Plan.empty(PlanHead.titled(new ItemId("plan"), "Plan", Handling.AMBER)).with(owed("late", "2026-11-01")).with(owed("later", "2026-10-01")).with(owed("soon", "2026-12-01"))
                .with(owed("done", "2026-10-01").withFollowedUp(Optional.of(LocalDate.of(2026, 10, 2)))).with(met("undated").withFollowUp("Call")).with(met("nothing"));

        List<FollowUp> open = FollowUp.open(plan, LocalDate.of(2026, 11, 20));

        assertEquals(List.of("later", "late", "soon", "undated"), open.stream().map(f -> f.encounter().id().value()).toList());
        assertEquals(List.of(true, true, false, false), open.stream().map(FollowUp::isOverdue).toList());
        assertEquals(List.of(true, true, true, false), open.stream().map(FollowUp::isNear).toList());
    }

    private static Encounter owed(String id, String by) {
        return met(id).withFollowUp("Write").withFollowUpBy(Optional.of(LocalDate.parse(by)));
    }

    private static Encounter met(String id) {
        return Encounter.of(new ItemId(id), new Iso3("KEN"), LocalDate.of(2026, 9, 1));
    }

    private static Organisation body(String id, String title) {
        return Organisation.titled(new ItemId(id), title);
    }
}
