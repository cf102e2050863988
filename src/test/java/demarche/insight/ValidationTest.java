package demarche.insight;

import static demarche.insight.GivenPlan.before;
import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.target;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Organisation;
import demarche.plan.OwnFact;
import demarche.plan.RightsAnswer;
import demarche.plan.TargetState;
import demarche.plan.choice.RightsReply;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.RightsQuestionId;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Texts TEXTS = Texts.of("validation", Locale.ENGLISH);

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("/iso3", target("XXX")),
                Arguments.of("/concerns/no-such", target("KEN", "no-such")),
                Arguments.of("/states/XXX", programme("p", "XXX")),
                Arguments.of("/topics/no-such", programme("p", "KEN", "no-such")),
                Arguments.of("/narratives/no-such", programme("p", "KEN").withNarratives(new TreeSet<>(List.of(new NarrativeId("no-such"))))),
                Arguments.of("/decision_points/no-such", before(programme("p", "KEN"), "no-such")),
                Arguments.of("/ends", during(programme("p", "KEN"), "2026-10-05", "2026-09-14")),
                Arguments.of("/programme", Activity.titled(new ItemId("a"), new ItemId("gone"), "Workshop")),
                Arguments.of("/fact", own("treaty:NONE99", "party")),
                Arguments.of("/value", own("treaty:ETS185", "perhaps")),
                Arguments.of("/value", own("index:GCI2024", "high")),
                Arguments.of("/iati", Organisation.titled(new ItemId("o"), "Agency").withIati("41114")),
                Arguments.of("/type", Activity.titled(new ItemId("a"), new ItemId("q"), "Workshop").withType(Optional.of(new ActivityTypeId("no-such")))));
    }

    private static OwnFact own(String fact, String value) {
        return new OwnFact(new ItemId("o"), new Iso3("KEN"), new FactKey(fact), value, LocalDate.of(2026, 10, 1), "Note of the embassy", "");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeSoIsSaidWithItsField(String field, Item item) {
        List<Problem> problems = Validation.problems(with(programme("q", "KEN"), item), REFERENCE, TEXTS);

        assertEquals(List.of(field), problems.stream().map(Problem::field).toList());
        assertEquals(item.id(), problems.getFirst().item());
        assertTrue(problems.getFirst().sentence().endsWith("."), problems.getFirst().sentence());
    }

    @Test
    void aStateIsATargetOnce() {
        TargetState twice = TargetState.of(new ItemId("other"), new Iso3("KEN"));

        assertEquals(List.of("/iso3"), Validation.problems(with(target("KEN"), twice), REFERENCE, TEXTS).stream().map(Problem::field).toList());
    }

    @Test
    void anAnswerNamesAQuestionOfTheReference() {
        RightsAnswer lost = new RightsAnswer(new ItemId("answer"), new ItemId("desk"), new RightsQuestionId("rq-nowhere"), RightsReply.YES, "", "", LocalDate.of(2026, 11, 20));

        assertEquals(List.of("/question"), Validation.problems(with(programme("desk", "KEN"), lost), REFERENCE, TEXTS).stream().map(Problem::field).toList());
    }

    @Test
    void anEmptyPlanIsSound() {
        assertEquals(List.of(), Validation.problems(with(), REFERENCE, TEXTS));
    }
}
