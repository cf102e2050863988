package demarche.pack.figure.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Bridges;
import demarche.insight.Coverage;
import demarche.insight.Joined;
import demarche.insight.Linkage;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.TopicGroup;
import demarche.support.GeneratedPlans;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BridgeContentTest {
    private static final Iso3 GUATEMALA = new Iso3("GTM");

    @Test
    void everyTopicStandsInOneGroupOfItsDebate() {
        List<TopicId> grouped = GivenBridge.REFERENCE.topicGroups().stream().flatMap(g -> g.topics().stream()).toList();

        assertEquals(GivenBridge.REFERENCE.topics().stream().map(t -> t.id()).sorted().toList(), grouped.stream().sorted().toList());
        for (TopicGroup group : GivenBridge.REFERENCE.topicGroups()) {
            for (TopicId topic : group.topics()) assertEquals(group.debate(), GivenBridge.REFERENCE.topic(topic).orElseThrow().debate(), topic.value());
        }
    }

    @RepeatedTest(12)
    void theLinesOfEveryPairAreThoseThatAreCounted(RepetitionInfo run) {
        long seed = 70 + run.getCurrentRepetition();
        Coverage coverage = GivenBridge.coverage(GeneratedPlans.of(seed, new GeneratedPlans.Size(4, 6, 4, 9)));

        thenCountsAgree(coverage, Joined.of(coverage), Linkage.of(coverage), "seed " + seed);
        for (Iso3 state : coverage.states().keySet()) thenCountsAgree(coverage, Joined.of(coverage, state), Linkage.of(coverage, state), "seed " + seed);
        for (Programme p : coverage.programmes()) thenCountsAgree(coverage, Joined.of(coverage, p), Linkage.of(coverage, p), "seed " + seed);
    }

    private static void thenCountsAgree(Coverage coverage, Joined joined, Linkage linkage, String message) {
        BridgeContent content = GivenBridge.content(coverage, joined, GivenBridge.MISSION, new Extent.Everything());
        for (Linkage.Pair pair : linkage.pairs()) {
            assertEquals(Set.copyOf(pair.made()), links(coverage, content, pair, Joined.State.MADE), message);
            assertEquals(Set.copyOf(pair.halfMade()), links(coverage, content, pair, Joined.State.HALF), message);
            assertEquals(Set.copyOf(pair.untaught()), links(coverage, content, pair, Joined.State.UNTAUGHT), message);
        }
        assertEquals(linkage.pairs().stream().mapToInt(Linkage.Pair::available).sum(), content.lines().size(), message);
    }

    private static Set<Object> links(Coverage coverage, BridgeContent content, Linkage.Pair pair, Joined.State state) {
        var between = Bridges.between(coverage.reference(), pair.one(), pair.other());
        return content.lines().stream().filter(l -> l.state() == state && between.contains(l.link())).map(Line::link).collect(Collectors.toSet());
    }

    @Test
    void aPictureKeepsToThirtyTopicsAndSixtyLinesAndTheStrongestStay() {
        Coverage coverage = GivenBridge.sample();

        BridgeContent content = GivenBridge.content(coverage, Joined.of(coverage), GivenBridge.ALL, Extent.TAUGHT);

        assertTrue(content.items().count() <= 30 && content.lines().size() <= 60, content.items().count() + " topics, " + content.lines().size() + " lines");
        assertTrue(content.fitting() > content.lines().size());
    }

    @Test
    void aFilterLeavesOnlyWhatItLetsThrough() {
        Coverage coverage = GivenBridge.sample();
        var filter = new BridgeFilter(BridgeFilter.Which.OPEN, 3, "Art. 35");

        BridgeContent content = BridgeContent.of(new BridgeQuestion(coverage.facts(), Joined.of(coverage, GUATEMALA), GivenBridge.MISSION, filter, new Extent.Everything()));

        assertTrue(!content.lines().isEmpty());
        for (Line line : content.lines()) assertTrue(line.state() != Joined.State.MADE && line.link().strength() == 3 && line.link().touches(new TopicId("bc-art-35")), line.toString());
    }

    @Test
    void aroundATopicAreItsLinksAndThoseAmongWhatTheyReach() {
        var topic = new TopicId("norm-2015-d");
        Coverage coverage = GivenBridge.sample();

        BridgeContent content = GivenBridge.content(coverage, Joined.of(coverage), GivenBridge.ALL, new Extent.Around(topic));

        assertEquals(coverage.reference().links(topic).size(), content.lines(topic).size());
        assertTrue(content.lines().size() > content.lines(topic).size());
    }

    @Test
    void whatTheDayDidNotKnowIsNotDrawn() {
        Coverage coverage = GivenBridge.coverage(demarche.history.Sample.load("swing-states-2020").plan());

        BridgeContent content = GivenBridge.content(coverage, Joined.of(coverage), GivenBridge.ALL, new Extent.Everything());

        assertTrue(content.items().noneMatch(i -> i.topic().debate() == Debate.UN_CYBERCRIME_CONVENTION));
    }
}
