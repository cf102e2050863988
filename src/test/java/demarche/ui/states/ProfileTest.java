package demarche.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Likelihood;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import demarche.ui.states.OpenState.Now;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the profile of a state says and lets one record.
class ProfileTest {
    private static final Pattern LATER_THAN_15_JANUARY_2020 = Pattern.compile("\\b20(2[1-9]|[3-9]\\d)\\b|(Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 2020|UN Convention|Second Protocol");

    @TempDir
    Path folder;
    private GivenStates given;
    private OpenState open;

    private Now opened(String sample, String code) {
        given = GivenStates.of(sample, folder);
        open = new OpenState(given.desk(), given.wording());
        open.follow();
        open.open(new Iso3(code));
        return now();
    }

    private Now now() {
        return open.nowProperty().get().orElseThrow();
    }

    @AfterEach
    void close() {
        given.given().close();
    }

    private Fact fact(List<Fact> facts, String label) {
        return facts.stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void aPlanOfJanuary2020SaysNothingLaterOfAnyState() {
        opened(GivenStates.OF_2020, "GTM");
        var facts = new CountryFacts(given.wording());
        var votes = new VotesViewModel(given.wording());

        for (State state : given.desk().reference().states()) {
            open.open(state.iso3());
            Stream<String> words = Stream.concat(Stream.concat(facts.treaties(now()).stream(), facts.country(now()).stream()).map(Fact::spoken),
                    votes.lines(now()).stream().map(l -> l.resolution().title() + l.words() + l.source()));
            assertEquals(List.of(), words.filter(w -> LATER_THAN_15_JANUARY_2020.matcher(w).find()).toList(), state.nameEn());
        }
    }

    @Test
    void anAnswerOf2020NamesNothingLater() {
        opened(GivenStates.OF_2020, "GTM");
        var model = new ConcernsViewModel(open);

        assertTrue(model.lines(now()).stream().noneMatch(l -> LATER_THAN_15_JANUARY_2020.matcher(l.answer() + l.source()).find()));
        assertTrue(model.find("").stream().noneMatch(c -> LATER_THAN_15_JANUARY_2020.matcher(c.title()).find()));
    }

    @Test
    void anInvitationOlderThanFiveYearsIsStale() {
        Now now = opened(GivenStates.OF_2026, "GTM");

        Fact budapest = fact(new CountryFacts(given.wording()).treaties(now), "Budapest Convention");

        assertEquals("invited 2020", budapest.value());
        assertTrue(budapest.stale());
    }

    @Test
    void aStepNobodySawIsNoneSeenAndHasADay() {
        Now now = opened(GivenStates.OF_2026, "GTM");

        Fact un = fact(new CountryFacts(given.wording()).treaties(now), "UN Convention");

        assertEquals("none seen", un.value());
        assertEquals("as of 20 Nov 2026", un.source());
    }

    @Test
    void ofATreatyPartlySeenNothingIsConcluded() {
        Now now = opened(GivenStates.OF_2026, "FRA");

        assertEquals("Only some of its parties were seen, so this says nothing.", fact(new CountryFacts(given.wording()).treaties(now), "First Protocol").note());
    }

    @Test
    void aStepThatMayOrMayNotHaveBeenTakenIsUnknown() {
        Now now = opened(GivenStates.OF_2020, "GTM");

        assertEquals("unknown", fact(new CountryFacts(given.wording()).treaties(now), "Budapest Convention").value());
    }

    @Test
    void theVotesStandInTwoLanesAndThoseWithoutAVoteAreTold() {
        Now now = opened(GivenStates.OF_2026, "GTM");
        var votes = new VotesViewModel(given.wording());
        var lines = votes.lines(now);

        assertEquals(List.of("73/187", "74/247", "75/282", "79/243"), lines.stream().filter(l -> l.lane() == 1).map(l -> l.resolution().shortSymbol()).toList());
        assertEquals("yes 7", votes.counted(lines, Optional.of(Vote.YES)));
        assertEquals("absent 0: not a position", votes.counted(lines, Optional.of(Vote.ABSENT)));
        assertEquals("adopted without a vote 3", votes.counted(lines, Optional.empty()));
    }

    @Test
    void anObserverHasNoVotes() {
        Now now = opened(GivenStates.OF_2026, "VAT");

        assertTrue(new VotesViewModel(given.wording()).lines(now).isEmpty());
    }

    @Test
    void revisingTheLeaningIsOneEditAndKeepsTheJudgementsBefore() {
        opened(GivenStates.OF_2026, "GTM");
        var before = now().plan().assessments(now().iso3());
        open.judge(a -> a.withLeaning(Leaning.BOTH, Confidence.HIGH));

        var after = now().plan().assessments(now().iso3());
        given.desk().undo();

        assertEquals(Leaning.BOTH, after.getLast().leaning());
        assertEquals(before, now().plan().assessments(now().iso3()));
    }

    @Test
    void aTextTooLongIsRefusedAndNothingChanges() {
        opened(GivenStates.OF_2026, "GTM");

        Optional<String> refusal = open.edit(t -> t.withLocalOwner("x".repeat(201)));

        assertEquals(Optional.of("It is too long. Shorten it."), refusal);
        assertEquals("Public ministry", now().target().orElseThrow().localOwner());
    }

    @Test
    void aConcernIsAnsweredOnlyWhereAProgrammeHereGivesTheAnswer() {
        Now now = opened(GivenStates.OF_2026, "GTM");
        var model = new ConcernsViewModel(open);
        var lines = model.lines(now);

        assertEquals("3 recorded, 1 answered", model.count(lines));
        assertEquals("Evidence that travels", lines.stream().filter(ConcernsViewModel.Line::isAnswered).findFirst().orElseThrow().answeredBy());
    }

    @Test
    void concernsAreFoundRecordedJudgedAndRemoved() {
        opened(GivenStates.OF_2026, "GTM");
        var model = new ConcernsViewModel(open);
        NarrativeId outdated = new NarrativeId("con-outdated");

        boolean offered = model.find("2001").stream().anyMatch(c -> c.value().equals(outdated));
        model.add(outdated);
        model.likelihood(outdated, Likelihood.CERTAIN);
        Likelihood recorded = now().target().orElseThrow().concerns().get(outdated);
        boolean offeredAgain = model.find("2001").stream().anyMatch(c -> c.value().equals(outdated));
        model.remove(outdated);

        assertTrue(offered);
        assertEquals(Likelihood.CERTAIN, recorded);
        assertFalse(offeredAgain);
        assertFalse(now().target().orElseThrow().concerns().containsKey(outdated));
    }

    @Test
    void theCalendarSaysWhereItEnds() {
        Now now = opened(GivenStates.OF_2026, "GTM");

        assertEquals("The reference holds no verified event of 2027.", now.facts().calendarEnd());
    }
}
