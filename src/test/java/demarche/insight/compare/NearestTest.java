package demarche.insight.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.compare.Likeness.OfIndex;
import demarche.insight.compare.Likeness.OfTreaty;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// States like this one, and why.
class NearestTest {
    private static final Reference REFERENCE = Reference.load();
    private final Nearest nearest = new Nearest(REFERENCE.on(LocalDate.of(2026, 11, 23)));

    private static State state(String code) {
        return REFERENCE.state(new Iso3(code)).orElseThrow();
    }

    private static Likeness given(int votes, int alike, List<OfTreaty> treaties, List<OfIndex> indices) {
        return new Likeness(state("GTM"), state("MEX"), votes, alike, treaties, indices);
    }

    @Test
    void likenessIsTheSameBothWays() {
        assertEquals(nearest.between(state("GTM"), state("MEX")).score(), nearest.between(state("MEX"), state("GTM")).score(), 1e-12);
    }

    @Test
    void aStateIsAllLikeItself() {
        assertEquals(1, nearest.between(state("GTM"), state("GTM")).score(), 1e-12);
    }

    @Test
    void friendsAreNearerThanOpponents() {
        assertTrue(nearest.between(state("FRA"), state("DEU")).score() > nearest.between(state("FRA"), state("RUS")).score());
    }

    @Test
    void theNearestComeFirstAndTheStateItselfIsNotAmongThem() {
        List<Likeness> found = nearest.to(state("GTM"), 10);

        assertEquals(10, found.size());
        assertEquals(found.stream().map(Likeness::score).sorted(java.util.Comparator.reverseOrder()).toList(), found.stream().map(Likeness::score).toList());
        assertTrue(found.stream().noneMatch(l -> l.other().iso3().code().equals("GTM")));
    }

    @Test
    void anAbsenceIsNotCountedAsAVote() {
        var facts = REFERENCE.on(LocalDate.of(2026, 11, 23));
        long both = facts.ballots(new Iso3("AFG")).stream().filter(b -> b.vote() != Vote.ABSENT)
                .filter(b -> facts.vote(new Iso3("GTM"), b.resolution()).filter(v -> v != Vote.ABSENT).isPresent()).count();

        assertEquals(both, nearest.between(state("GTM"), state("AFG")).votes());
    }

    @Test
    void whatIsUnknownCountsNeitherWay() {
        var votesAlone = given(10, 7, List.of(), List.of());
        var nothing = given(0, 0, List.of(), List.of());

        assertEquals(0.7, votesAlone.score(), 1e-12);
        assertEquals(0, nothing.score(), 1e-12);
    }

    @Test
    void noTreatyIsComparedOfWhichAStandingIsUnknownOrNeitherTookAStep() {
        for (State other : REFERENCE.states()) {
            nearest.between(state("GTM"), other).treaties().forEach(t -> {
                assertTrue(t.state() != Standing.UNKNOWN && t.other() != Standing.UNKNOWN, other.nameEn());
                assertTrue(t.state() != Standing.NONE || t.other() != Standing.NONE, other.nameEn());
            });
        }
    }

    @Test
    void theReasonIsOneSentence() {
        var budapest = REFERENCE.instrument("ETS185").orElseThrow();
        var likeness = given(12, 11, List.of(new OfTreaty(budapest, Standing.INVITED, Standing.INVITED)), List.of(new OfIndex("FIW2026", "48", "51", 0.03)));

        assertEquals("Voted alike in 11 of 12; Budapest Convention: both invited; Freedom in the World 2026: 48 and 51.", new Reason(Locale.UK).of(likeness));
    }

    @Test
    void aStateThatHardlyVotedIsNotCalledNear() {
        List<Likeness> all = nearest.to(state("GTM"), 200);
        int own = nearest.between(state("GTM"), state("GTM")).votes();

        assertTrue(all.stream().allMatch(l -> l.votes() * 2 >= own));
    }
}
