package demarche.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.Contact;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.part.Labelling;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule of the marking of a paper, as a table.
class PaperMarkingTest {
    private static final Iso3 TUNISIA = new Iso3("TUN");
    private static final Iso3 FIJI = new Iso3("FJI");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "AMBER,        INTERNAL,    no,  -,            -,              AMBER",
        "AMBER,        HEAD,        yes, -,            -,              AMBER_STRICT",
        "GREEN,        INTERNAL,    yes, -,            -,              AMBER_STRICT",
        "RED,          INTERNAL,    yes, -,            -,              RED",
        "AMBER_STRICT, IMPLEMENTER, yes, -,            -,              AMBER",
        "AMBER_STRICT, HAND_OVER,   yes, -,            -,              GREEN",
        "AMBER_STRICT, PUBLIC,      yes, -,            -,              CLEAR",
        "CLEAR,        IMPLEMENTER, no,  -,            -,              CLEAR",
        "RED,          PUBLIC,      no,  -,            -,              RED",
        "AMBER,        INTERNAL,    no,  RED,          -,              RED",
        "AMBER,        HAND_OVER,   no,  AMBER_STRICT, -,              AMBER_STRICT",
        "AMBER,        INTERNAL,    no,  GREEN,        -,              AMBER",
        "AMBER,        INTERNAL,    no,  GREEN,        '  ',           AMBER",
        "AMBER,        INTERNAL,    no,  GREEN,        Agreed by them, GREEN",
        "AMBER,        HEAD,        yes, AMBER,        Agreed by them, AMBER",
        "AMBER,        HAND_OVER,   no,  CLEAR,        Agreed by them, GREEN",
        "RED,          HAND_OVER,   no,  CLEAR,        Agreed by them, RED"})
    void theHighestOfThePartsUnlessSomebodyMaySayOtherwise(Handling plan, Edition edition, String restricted, Handling chosen, String reason, Handling marking) {
        var labelling = new Labelling(Optional.ofNullable(chosen), reason == null ? "" : reason);

        assertEquals(marking, new PaperMarking(given(plan, restricted.equals("yes")), Set.of(TUNISIA), edition, labelling).level());
    }

    @Test
    void ofSeveralStatesTheHighestCounts() {
        Plan plan = given(Handling.AMBER, true);

        assertEquals(Handling.AMBER, PaperMarking.of(plan, Set.of(FIJI), Edition.INTERNAL).level());
        assertEquals(Handling.AMBER_STRICT, PaperMarking.of(plan, Set.of(FIJI, TUNISIA), Edition.INTERNAL).level());
    }

    @Test
    void aLowerMarkingWithoutAReasonIsReported() {
        Pack pack = Pack.titled(new ItemId("pack"), "Tunis in May").withStates(new TreeSet<>(Set.of(TUNISIA)));
        Plan plan = given(Handling.AMBER, false);

        assertEquals(List.of(), sentences(plan.with(pack)));
        assertEquals(List.of("“Tunis in May” is marked TLP:GREEN, lower than its parts (TLP:AMBER), and no reason is given, so TLP:AMBER stands."),
                sentences(plan.with(pack.withLabelling(new Labelling(Optional.of(Handling.GREEN), "")))));
        assertEquals(List.of(), sentences(plan.with(pack.withLabelling(new Labelling(Optional.of(Handling.GREEN), "The other side agreed.")))));
    }

    private static List<String> sentences(Plan plan) {
        return Validation.problems(plan, Reference.load(), Texts.of("validation", Locale.ENGLISH)).stream().map(Problem::sentence).toList();
    }

    private static Plan given(Handling handling, boolean restricted) {
        return Plan.of(PlanHead.titled(new ItemId("plan"), "Plan", handling),
                List.of(Contact.titled(new ItemId("person"), "A person").withState(Optional.of(TUNISIA)).withRestricted(restricted)));
    }
}
