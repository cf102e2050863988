package demarche.pack.figure.bridge;

import demarche.history.Sample;
import demarche.insight.Coverage;
import demarche.insight.Joined;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import java.time.LocalDate;
import java.util.Set;

/// Questions about the samples, and about all that the reference holds.
final class GivenBridge {
    static final Reference REFERENCE = Reference.load();
    static final Set<Debate> ALL = Set.of(Debate.values());
    static final Set<Debate> MISSION = Set.copyOf(Debate.MISSION);
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private GivenBridge() {}

    static Coverage coverage(Plan plan) {
        return Coverage.of(plan, REFERENCE.on(plan.day(DAY)));
    }

    static Coverage sample() {
        return coverage(Sample.load("global-mechanism-2026").plan());
    }

    static BridgeContent content(Coverage coverage, Joined joined, Set<Debate> debates, Extent extent) {
        return BridgeContent.of(new BridgeQuestion(coverage.facts(), joined, debates, BridgeFilter.NONE, extent));
    }

    static BridgeContent guatemala(Extent extent) {
        Coverage coverage = sample();
        return content(coverage, Joined.of(coverage, new Iso3("GTM")), MISSION, extent);
    }

    static BridgeContent everything() {
        Coverage coverage = sample();
        return content(coverage, Joined.of(coverage), ALL, new Extent.Everything());
    }

    /// Letters of seven pixels.
    static BridgeFigure figure(BridgeContent content, double width) {
        return BridgeFigure.of(content, BridgeMeasure.screen(width, words -> 7 * words.length(), Debate::code));
    }
}
