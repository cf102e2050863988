package demarche.insight.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.overlap.Overlap.Likeness;
import demarche.plan.OtherProject;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static final Reference REFERENCE = Reference.load();
    private static final TopicId EVIDENCE = new TopicId("cc-evidence");
    private static final Programme OURS = Programme.titled(new ItemId("ours"), "Night desk").withStates(states("KEN", "GTM")).withStarts(day(3)).withEnds(day(6))
            .withTopics(new TreeMap<>(Map.of(EVIDENCE, Depth.BUILDS)));

    private static TreeSet<Iso3> states(String... codes) {
        var states = new TreeSet<Iso3>();
        for (String code : codes) states.add(new Iso3(code));
        return states;
    }

    private static Optional<LocalDate> day(int month) {
        return Optional.of(LocalDate.of(2026, month, 1));
    }

    private static OtherProject theirs(String title) {
        return OtherProject.titled(new ItemId("theirs"), title).withStates(states("KEN")).withStarts(day(5)).withEnds(day(9));
    }

    private static List<Overlap> found(OtherProject theirs) {
        return Overlaps.of(Plan.of(PlanHead.titled(new ItemId("plan"), "A plan", Handling.AMBER), List.of(OURS, theirs)), REFERENCE);
    }

    @Test
    void topicsGivenByAPersonMakeTheSurestOverlap() {
        Overlap overlap = found(theirs("A project").withTopics(new TreeSet<>(List.of(EVIDENCE)))).getFirst();

        assertEquals(Likeness.GIVEN_TOPICS, overlap.likeness());
        assertEquals(List.of(new Iso3("KEN")), overlap.states());
        assertEquals(Optional.of(new Overlap.Time(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1))), overlap.time());
    }

    @Test
    void theWordsOfAProjectNameATopic() {
        Overlap overlap = found(theirs("Handling of electronic evidence by courts")).getFirst();

        assertEquals(Likeness.NAMED_TOPICS, overlap.likeness());
        assertEquals(List.of(EVIDENCE), overlap.topics());
    }

    @Test
    void sameStateAndTimeIsToldWhereTopicsAreNotKnown() {
        assertEquals(Likeness.STATE_AND_TIME, found(theirs("A project")).getFirst().likeness());
    }

    @Test
    void apartInTimePlaceOrTopicIsNoOverlap() {
        assertEquals(List.of(), found(theirs("Electronic evidence").withStarts(day(7))));
        assertEquals(List.of(), found(theirs("Electronic evidence").withStates(states("FJI"))));
        assertEquals(List.of(), found(theirs("Electronic evidence").withTopics(new TreeSet<>(List.of(new TopicId("bc-art-35"))))));
        assertEquals(List.of(), found(theirs("A project").withStarts(Optional.empty()).withEnds(Optional.empty())));
    }

    @Test
    void anEndThatIsNotKnownIsOpen() {
        assertEquals(Optional.of(new Overlap.Time(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1))), found(theirs("Electronic evidence").withEnds(Optional.empty())).getFirst().time());
    }
}
