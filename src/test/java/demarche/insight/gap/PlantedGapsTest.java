package demarche.insight.gap;

import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.target;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.NarrativeId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Sound plans into which gaps are planted: exactly those are found. The seed is the number of the repetition.
class PlantedGapsTest {
    private static final Facts FACTS = Reference.load().on(LocalDate.of(2026, 11, 20));
    private static final Texts TEXTS = Texts.of("insight", Locale.ENGLISH);
    private static final String JOINED = "norm-2015-h cc-247 bc-art-35 cb-interagency";

    /// What is found, as "rule state".
    private static Set<String> found(Plan plan) {
        return Gaps.find(plan, FACTS, TEXTS).stream().flatMap(gap -> gap.states().stream().map(state -> gap.rule() + " " + state)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Item> sound(String state) {
        return List.of(target(state), course(state, JOINED));
    }

    private static Programme course(String state, String topics) {
        return during(programme("course-" + state.toLowerCase(Locale.ROOT), state, topics.split(" ")), "2026-10-05", "2026-12-04")
                .withNarratives(new TreeSet<>(List.of(new NarrativeId("inc-247"), new NarrativeId("inc-norm-credit"))));
    }

    private static List<Item> planted(Rule rule, String state) {
        Programme joined = course(state, JOINED);
        String second = "second-" + state.toLowerCase(Locale.ROOT);
        return switch (rule) {
            case NO_PROGRAMME -> List.of(target(state));
            case NOTHING_BEFORE_DECISION -> List.of(target(state), during(joined, "2027-02-01", "2027-03-01"));
            case DEBATE_MISSING -> List.of(target(state), course(state, "norm-2015-h bc-art-35 cb-interagency"));
            case POWERS_WITHOUT_SAFEGUARDS -> List.of(target(state), course(state, JOINED + " bc-art-19"));
            case CONCERN_UNANSWERED -> List.of(target(state, "con-cost"), joined);
            case PREREQUISITE_LATE -> List.of(target(state), course(state, "norm-2015-h cc-247 bc-art-35"),
                    during(programme(second, state, "cb-interagency"), "2027-01-04", "2027-01-08"));
            case PRACTICE_WITHOUT_NORM -> List.of(target(state), course(state, JOINED + " bc-art-13"));
            case NORM_WITHOUT_PRACTICE -> List.of(target(state), course(state, JOINED + " norm-2015-g"));
            case LINK_OPEN -> List.of(target(state), course(state, JOINED + " norm-2015-c"));
            case INCENTIVE_UNUSED -> List.of(target(state), joined.withNarratives(new TreeSet<>()));
            case TAUGHT_TWICE -> List.of(target(state), joined, during(programme(second, state, "cc-247", "norm-2015-j"), "2026-11-02", "2026-11-20"));
        };
    }

    @RepeatedTest(60)
    void allThatIsPlantedIsFoundAndNothingElse(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        var states = new ArrayList<>(List.of("KEN", "GTM", "MEX", "BRA", "ZMB", "SLB", "FJI", "JOR", "URY", "TLS", "GHA", "BOL", "BGD", "GUY"));
        Collections.shuffle(states, random);
        var items = new ArrayList<Item>();
        var expected = new TreeSet<String>();
        for (String state : states) {
            Rule rule = Rule.values()[random.nextInt(Rule.values().length)];
            boolean plant = random.nextInt(4) > 0;
            items.addAll(plant ? planted(rule, state) : sound(state));
            if (plant) expected.add(rule + " " + state);
        }

        Plan plan = with(items.toArray());

        assertEquals(expected, found(plan), "seed " + run.getCurrentRepetition());
    }
}
