package demarche.ui.debates.bridge;

import demarche.insight.Coverage;
import demarche.insight.Joined;
import demarche.insight.Linkage;
import demarche.pack.figure.bridge.BridgeContent;
import demarche.pack.figure.bridge.BridgeFilter;
import demarche.pack.figure.bridge.BridgeQuestion;
import demarche.pack.figure.bridge.Extent;
import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import java.util.List;
import java.util.Set;

/// Everything the bridge shows of one state of the plan.
///
/// @param programmes of the subject, in the order of ids
record Sheet(Coverage coverage, Subject subject, Joined joined, Linkage linkage, List<Programme> programmes, BridgeContent content, Extent extent) {

    /// What the user set.
    record Wish(Subject subject, Set<Debate> debates, BridgeFilter filter, Extent extent) {}

    static Sheet of(Coverage coverage, Wish wish) {
        Joined joined = joined(coverage, wish.subject());
        var content = BridgeContent.of(new BridgeQuestion(coverage.facts(), joined, wish.debates(), wish.filter(), wish.extent()));
        return new Sheet(coverage, wish.subject(), joined, Linkage.of(coverage.facts(), joined), programmes(coverage, wish.subject()), content, wish.extent());
    }

    private static Joined joined(Coverage coverage, Subject subject) {
        return switch (subject) {
            case Subject.WholePlan _ -> Joined.of(coverage);
            case Subject.OfState of -> Joined.of(coverage, of.state());
            case Subject.OfProgramme of -> coverage.plan().programmes().find(of.programme()).map(p -> Joined.of(coverage, p)).orElseGet(() -> Joined.of(coverage));
        };
    }

    private static List<Programme> programmes(Coverage coverage, Subject subject) {
        return switch (subject) {
            case Subject.WholePlan _ -> coverage.programmes();
            case Subject.OfState of -> coverage.programmes(of.state());
            case Subject.OfProgramme of -> coverage.plan().programmes().find(of.programme()).stream().toList();
        };
    }

    Facts facts() {
        return coverage.facts();
    }

    /// Those of the subject's programmes that teach the topic.
    List<Programme> teachers(TopicId topic) {
        return programmes.stream().filter(p -> p.topics().containsKey(topic)).toList();
    }

    /// Those that can still be changed.
    List<Programme> open() {
        return programmes.stream().filter(p -> p.isOpenOn(facts().day())).toList();
    }

    int made() {
        return linkage.pairs().stream().mapToInt(p -> p.made().size()).sum();
    }

    int half() {
        return linkage.pairs().stream().mapToInt(p -> p.halfMade().size()).sum();
    }

    int available() {
        return linkage.pairs().stream().mapToInt(Linkage.Pair::available).sum();
    }
}
