package demarche.insight.debate;

import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.target;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Coverage;
import demarche.plan.Plan;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicSheetTest {
    private static final Reference REFERENCE = Reference.load();
    private static final TopicId ART_35 = new TopicId("bc-art-35");

    private static TopicSheet sheet(String topic, Object... items) {
        return TopicSheet.of(on("2026-11-23", with(items)), new TopicId(topic)).orElseThrow();
    }

    private static Coverage on(String day, Plan plan) {
        return Coverage.of(plan, REFERENCE.on(LocalDate.parse(day)));
    }

    @Test
    void everyLinkIsThereOnceAndStrongestFirst() {
        TopicSheet sheet = sheet("norm-2015-d");

        assertEquals(REFERENCE.links(new TopicId("norm-2015-d")).size(), sheet.links().stream().mapToInt(l -> l.links().size()).sum());
        sheet.links().forEach(group -> {
            List<Integer> strengths = group.links().stream().map(l -> l.strength()).toList();
            assertEquals(strengths.stream().sorted((a, b) -> b - a).toList(), strengths);
        });
    }

    @Test
    void teachersComeInOrderOfStartWithoutTheCancelled() {
        TopicSheet sheet = sheet("bc-art-35", during(programme("late", "KEN", "bc-art-35"), "2027-03-01", "2027-04-01"),
                during(programme("soon", "GTM KEN", "bc-art-35"), "2027-01-01", "2027-04-01"), programme("gone", "KEN", "bc-art-35").withStatus(ProgrammeStatus.CANCELLED));

        assertEquals(List.of("Soon", "Late"), sheet.teachers().stream().map(p -> p.title()).toList());
        assertEquals(2, sheet.states());
    }

    @Test
    void whoVoicedAConcernIsNamedWithIt() {
        TopicSheet sheet = sheet("bc-art-32", target("KEN", "con-sovereignty-32b"));

        assertTrue(sheet.spoken().stream().anyMatch(s -> s.narrative().id().value().equals("con-sovereignty-32b") && s.by().equals(List.of(new Iso3("KEN")))));
    }

    @Test
    void aTopicOfATreatyThatWasNotOpenHasNoSheetAndIsLinkedWithNothing() {
        Coverage then = on("2020-01-15", with());

        Optional<TopicSheet> unConvention = TopicSheet.of(then, new TopicId("uncc-art-41"));
        TopicSheet network = TopicSheet.of(then, ART_35).orElseThrow();

        assertEquals(Optional.empty(), unConvention);
        assertTrue(network.links().stream().noneMatch(l -> l.debate() == Debate.UN_CYBERCRIME_CONVENTION));
    }

    @Test
    void everyKnownTopicStandsOnceInTheTrees() {
        var facts = REFERENCE.on(LocalDate.of(2026, 11, 23));
        var found = new ArrayList<TopicId>();
        Arrays.stream(Debate.values()).flatMap(d -> TopicTree.of(facts, d).stream()).forEach(tree -> collect(tree, found));

        assertEquals(TopicTree.known(facts).stream().map(Topic::id).sorted().toList(), found.stream().sorted().toList());
        assertEquals(found.size(), new HashSet<>(found).size());
    }

    private static void collect(TopicTree tree, List<TopicId> into) {
        into.add(tree.topic().id());
        tree.parts().forEach(part -> collect(part, into));
    }
}
