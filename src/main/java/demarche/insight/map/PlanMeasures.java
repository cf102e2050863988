package demarche.insight.map;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.Taught;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.topic.Debate;
import java.util.List;
import java.util.OptionalDouble;

/// What a plan does in each state, as numbers.
final class PlanMeasures {
    static final String PROGRAMMES = "programmes";
    static final String COVERAGE = "coverage";
    static final String LINKAGE = "linkage";
    static final List<String> IDS = List.of(PROGRAMMES, COVERAGE, LINKAGE);

    private PlanMeasures() {}

    static List<Measure> of(Plan plan, Ground ground) {
        Coverage coverage = Coverage.of(plan, ground.facts());
        String source = ground.texts().get("map.plan.source", plan.title());
        return List.of(
                new Measure(PROGRAMMES, ground.texts().get("map.plan.programmes"), source, Measure.Scale.COUNT,
                        state -> OptionalDouble.of(coverage.programmes(state).size())),
                new Measure(COVERAGE, ground.texts().get("map.plan.coverage"), source, Measure.Scale.COUNT, state -> OptionalDouble.of(debates(coverage.state(state)))),
                new Measure(LINKAGE, ground.texts().get("map.plan.linkage"), source, Measure.Scale.SHARE, state -> OptionalDouble.of(linkage(coverage, state))));
    }

    private static long debates(Taught taught) {
        return Debate.MISSION.stream().filter(taught::covers).count();
    }

    /// Worked out only where something is taught: it goes through every link.
    private static double linkage(Coverage coverage, Iso3 state) {
        return coverage.states().containsKey(state) ? Linkage.of(coverage, state).score() : 0;
    }
}
