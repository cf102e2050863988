package demarche.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.reference.state.Ballot;
import demarche.reference.state.Resolution;
import demarche.reference.state.Shape;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the shipped facts are known to say. That they are in order is asked by [demarche.reference.check.TableCheckTest].
class ReferenceTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

    static Stream<Resolution> voted() {
        return REFERENCE.resolutions().stream().filter(r -> r.totals().isPresent());
    }

    @ParameterizedTest
    @MethodSource("voted")
    void theRollCallSpeaksOfEveryMember(Resolution resolution) {
        assertEquals(193, Stream.of(Vote.values()).mapToLong(v -> count(resolution, v)).sum());
    }

    @Test
    void theVoteThatOpenedTalksOnATreatyWas79To60With33Abstaining() {
        var totals = REFERENCE.resolution("A/RES/74/247").orElseThrow().totals().orElseThrow();

        assertEquals(new Resolution.Totals(79, 60, 33), totals);
    }

    @Test
    void everyRowOfTheTablesIsThere() {
        assertEquals(195, REFERENCE.states().size());
        assertEquals(193, REFERENCE.states().stream().filter(State::member).count());
        assertEquals(2316, ballots().count());
        assertEquals(15, REFERENCE.resolutions().size());
        assertEquals(246, REFERENCE.states().stream().mapToLong(s -> REFERENCE.treaties(s.iso3()).size()).sum());
        assertEquals(973, REFERENCE.states().stream().mapToLong(s -> REFERENCE.memberships(s.iso3()).size()).sum());
        assertEquals(651, REFERENCE.states().stream().mapToLong(s -> REFERENCE.indices(s.iso3()).size()).sum());
        assertEquals(111, REFERENCE.swingLists().stream().mapToLong(l -> l.states().size()).sum());
        assertEquals(114, REFERENCE.states().stream().filter(s -> REFERENCE.cluster(s.iso3()).isPresent()).count());
        assertEquals(195, REFERENCE.topics().size());
        assertEquals(228, REFERENCE.links().size());
        assertEquals(53, REFERENCE.narratives().size());
        assertEquals(85, REFERENCE.events().size());
        assertEquals(35, REFERENCE.providers().size());
        assertEquals(36, REFERENCE.activityTypes().size());
        assertEquals(47, REFERENCE.indicators().size());
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 64", "2024-06-20, 75", "2025-06-05, 80", "2026-11-23, 81"})
    void theBudapestConventionHadThisManyPartiesOnTheDay(LocalDate day, long parties) {
        assertEquals(parties, REFERENCE.on(day).parties("ETS185"));
    }

    @ParameterizedTest
    @CsvSource({"TUN, 2020-01-15, NONE", "TUN, 2024-03-08, PARTY", "SWE, 2019-12-31, SIGNATORY", "SWE, 2021-01-01, UNKNOWN",
            "KEN, 2024-10-08, NONE", "KEN, 2024-10-09, INVITED", "GTM, 2020-06-01, UNKNOWN", "GTM, 2021-01-01, INVITED", "BRA, 2020-01-15, NONE"})
    void theStandingOfADayKeepsToItsBounds(String state, LocalDate day, Standing standing) {
        assertEquals(standing, REFERENCE.on(day).standing(new Iso3(state), "ETS185"));
    }

    @Test
    void nothingOfLaterYearsIsKnownInJanuary2020() {
        Facts facts = REFERENCE.on(LocalDate.of(2020, 1, 15));

        for (State state : REFERENCE.states()) {
            assertTrue(facts.indices(state.iso3()).isEmpty(), state.nameEn());
            assertTrue(facts.ballots(state.iso3()).size() <= 6, state.nameEn());
            assertEquals(Standing.NONE, facts.standing(state.iso3(), "UNCC"), state.nameEn());
        }
    }

    @Test
    void theAugustSessionIsTheDecisionPointOfJanuary2020AndUnknownTheYearBefore() {
        Facts january = REFERENCE.on(LocalDate.of(2020, 1, 15));
        Facts yearBefore = REFERENCE.on(LocalDate.of(2019, 12, 1));

        assertTrue(january.decisionPoints().stream().anyMatch(e -> e.id().equals(new EventId("evt-ahc-org-planned"))));
        assertTrue(yearBefore.upcoming().stream().noneMatch(e -> e.id().equals(new EventId("evt-ahc-org-planned"))));
    }

    @Test
    void theGlobalMechanismGroupsAndTheClosingForSignatureComeNext() {
        List<String> next = REFERENCE.on(NOW).decisionPoints().stream().map(e -> e.id().value()).toList();

        assertEquals(List.of("evt-gm-dtg", "evt-uncc-close"), next);
    }

    @Test
    void eightAbstainersOf2019WerePartiesToBudapestAndFivePartiesVotedYes() {
        Facts facts = REFERENCE.on(LocalDate.of(2020, 1, 15));
        Collection<State> states = REFERENCE.states();

        long abstainedAsParty = states.stream().filter(s -> isParty(facts, s) && facts.vote(s.iso3(), "A/RES/74/247").equals(java.util.Optional.of(Vote.ABSTAIN))).count();
        long yesAsParty = states.stream().filter(s -> isParty(facts, s) && facts.vote(s.iso3(), "A/RES/74/247").equals(java.util.Optional.of(Vote.YES))).count();

        assertEquals(8, abstainedAsParty);
        assertEquals(5, yesAsParty);
    }

    @Test
    void everyStateHasAPlaceOnTheMap() {
        Set<String> drawn = WorldMap.load().stream().map(Shape::m49).collect(Collectors.toSet());

        List<String> missing = REFERENCE.states().stream().filter(s -> !drawn.contains(s.m49())).map(State::nameEn).toList();

        assertEquals(List.of(), missing);
    }

    private static boolean isParty(Facts facts, State state) {
        return facts.standing(state.iso3(), "ETS185") == Standing.PARTY;
    }

    private static Stream<Ballot> ballots() {
        return REFERENCE.states().stream().flatMap(s -> REFERENCE.ballots(s.iso3()).stream());
    }

    private static long count(Resolution resolution, Vote vote) {
        return ballots().filter(b -> b.resolution().equals(resolution.symbol()) && b.vote() == vote).count();
    }
}
