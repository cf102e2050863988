package demarche.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.state.Membership;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OwnFactsTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Iso3 KENYA = new Iso3("KEN");
    private static final FactKey BUDAPEST = new FactKey("treaty:ETS185");

    @Test
    void aFactOfOurOwnStandsFromItsDayOn() {
        Plan plan = given(own("a", "KEN", "treaty:ETS185", "signatory", "2026-10-01"));

        assertEquals(Standing.SIGNATORY, REFERENCE.on(plan, TODAY).standing(KENYA, "ETS185"));
        assertEquals(REFERENCE.on(LocalDate.of(2026, 9, 30)).standing(KENYA, "ETS185"), at("2026-09-30", plan).standing(KENYA, "ETS185"));
    }

    @Test
    void theNewestOfSeveralHolds() {
        Plan plan = given(own("b", "KEN", "treaty:ETS185", "party", "2026-11-02"), own("z", "KEN", "treaty:ETS185", "signatory", "2026-10-01"));

        assertEquals(Standing.PARTY, REFERENCE.on(plan, TODAY).standing(KENYA, "ETS185"));
        assertEquals(Standing.SIGNATORY, at("2026-11-01", plan).standing(KENYA, "ETS185"));
        assertEquals(Optional.of("b"), REFERENCE.on(plan, TODAY).own(KENYA, BUDAPEST).map(f -> f.id().value()));
    }

    @Test
    void itsSourceSaysThatItIsOurOwn() {
        Facts facts = REFERENCE.on(given(own("a", "KEN", "treaty:ETS185", "party", "2026-10-01")), TODAY);

        assertEquals("our own: Note of the embassy", facts.treaty(KENYA, "ETS185").orElseThrow().source());
    }

    @Test
    void aPartyOfOurOwnIsCounted() {
        long known = REFERENCE.on(TODAY).parties("ETS185");

        assertEquals(known + 1, REFERENCE.on(given(own("a", "KEN", "treaty:ETS185", "party", "2026-10-01")), TODAY).parties("ETS185"));
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "abstain, ABSTAIN", "absent, ABSENT"})
    void aVoteOfOurOwnReplacesTheRecord(String value, Vote vote) {
        Facts facts = REFERENCE.on(given(own("a", "KEN", "vote:A/RES/74/247", value, "2020-01-10")), TODAY);

        assertEquals(Optional.of(vote), facts.vote(KENYA, "A/RES/74/247"));
        assertEquals(REFERENCE.on(TODAY).ballots(KENYA).size(), facts.ballots(KENYA).size());
    }

    @Test
    void noVoteIsKnownBeforeItWasTaken() {
        Plan plan = given(own("a", "KEN", "vote:A/RES/74/247", "yes", "2019-01-01"));

        assertEquals(Optional.empty(), at("2019-12-01", plan).vote(KENYA, "A/RES/74/247"));
    }

    @Test
    void aStateJoinsAndLeavesABody() {
        Facts facts = REFERENCE.on(given(own("a", "KEN", "member:G77", "not-member", "2026-10-01"), own("b", "KEN", "member:OECD", "member", "2026-10-01")), TODAY);

        List<String> bodies = facts.memberships(KENYA).stream().map(Membership::body).toList();

        assertTrue(bodies.contains("OECD"));
        assertFalse(bodies.contains("G77"));
        assertEquals(bodies.stream().sorted().toList(), bodies);
    }

    @Test
    void anIndexOfOurOwnKeepsItsYear() {
        Facts facts = REFERENCE.on(given(own("a", "KEN", "index:GCI2024", "87.5", "2026-10-01")), TODAY);

        var value = facts.indices(KENYA).stream().filter(i -> i.index().equals("GCI2024")).findFirst().orElseThrow();

        assertEquals("87.5 of 2024", value.value() + " of " + value.year());
    }

    @ParameterizedTest
    @CsvSource({"treaty:ETS185, perhaps", "treaty:ETS185, unknown", "treaty:NONE99, party", "vote:A/RES/74/247, abstained", "vote:A/RES/99/1, yes",
            "member:G77, yes", "member:No such body, member", "index:GCI2024, high", "index:GCI2024, -3", "index:GCI2099, 3"})
    void whatCannotBeSoIsNotApplied(String fact, String value) {
        Facts facts = REFERENCE.on(given(own("a", "KEN", fact, value, "2020-01-10")), TODAY);

        assertEquals(List.of(), facts.own(KENYA));
        assertEquals(known(TODAY, KENYA), told(facts, KENYA));
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void onlyTheMinistrySeesThem(Edition edition) {
        Facts facts = REFERENCE.on(given(own("a", "KEN", "treaty:ETS185", "party", "2026-10-01")), TODAY).seenIn(edition);

        boolean ministry = edition == Edition.INTERNAL || edition == Edition.HEAD;

        assertEquals(ministry, facts.standing(KENYA, "ETS185") == Standing.PARTY);
        assertEquals(ministry, facts.own(KENYA, BUDAPEST).isPresent());
    }

    @Test
    void aPlanWithoutThemCostsNothing() {
        Facts facts = REFERENCE.on(TODAY);

        assertSame(facts, facts.with(given()));
        assertSame(facts, facts.withoutOwn());
    }

    @Test
    void aFactOfOneStateLeavesAllOthersAsTheyWere() {
        long seed = 20261123;
        var random = new Random(seed);
        var states = List.copyOf(REFERENCE.states());
        for (int i = 0; i < 40; i++) {
            State of = states.get(random.nextInt(states.size()));
            LocalDate day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(9500));
            Facts facts = REFERENCE.on(day).with(given(own("a", of.iso3().code(), "treaty:ETS185", "party", "2010-01-01"),
                    own("b", of.iso3().code(), "vote:A/RES/74/247", "no", "2010-01-01"), own("c", of.iso3().code(), "member:G77", "member", "2010-01-01")));
            for (State other : states) {
                if (!other.equals(of)) assertEquals(known(day, other.iso3()), told(facts, other.iso3()), "seed " + seed + ", " + of.iso3() + " on " + day);
            }
        }
    }

    private static String known(LocalDate day, Iso3 state) {
        return told(REFERENCE.on(day), state);
    }

    private static String told(Facts facts, Iso3 state) {
        return facts.ballots(state).toString() + facts.treaty(state, "ETS185") + facts.memberships(state) + facts.indices(state);
    }

    private static Facts at(String day, Plan plan) {
        return REFERENCE.on(LocalDate.parse(day)).with(plan);
    }

    private static OwnFact own(String id, String state, String fact, String value, String since) {
        return new OwnFact(new ItemId(id), new Iso3(state), new FactKey(fact), value, LocalDate.parse(since), "Note of the embassy", "Ines Duarte");
    }

    private static Plan given(OwnFact... facts) {
        return Plan.of(PlanHead.titled(new ItemId("plan"), "Before the vote", Handling.AMBER), List.of(facts));
    }
}
