package demarche.insight.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.GivenPlan;
import demarche.plan.Assessment;
import demarche.plan.Plan;
import demarche.plan.choice.BoardPart;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.plan.choice.Priority;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parts worked out again by hand, and what the board says of them.
class BoardTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Board on(LocalDate day, Optional<Plan> plan) {
        return Board.of(plan, REFERENCE.on(day), Texts.of("board", Locale.ENGLISH));
    }

    private static Dossier dossier(Board board, String state) {
        return board.dossiers().stream().filter(d -> d.state().iso3().code().equals(state)).findFirst().orElseThrow();
    }

    /// As the roll calls stand in votes.csv: Guatemala yes 2, no 0, abstained 5, so 50 × 5/7 + 25 × 2/7 + 0; Kenya always yes.
    @ParameterizedTest
    @CsvSource({"GTM, 2026-11-23, 68", "KEN, 2026-11-23, 0", "USA, 2026-11-23, 0", "COL, 2026-11-23, 89", "SLB, 2020-01-15, 92"})
    void votesOfARollCallThatDividedTheAssemblyCountByBalanceUsageAndChange(String state, LocalDate day, int percent) {
        assertEquals(OptionalInt.of(percent), dossier(on(day, Optional.empty()), state).votes().percent());
    }

    @Test
    void absentIsNotAPosition() {
        Votes votes = dossier(on(TODAY, Optional.empty()), "TLS").votes();

        var present = new Votes(votes.divided(), votes.ballots().stream().filter(b -> b.vote() != demarche.reference.state.Vote.ABSENT).toList());

        assertTrue(present.ballots().size() < votes.ballots().size());
        assertEquals(present.percent(), votes.percent());
    }

    @Test
    void onlyRollCallsThatFewerThanThreeInFourCarriedAreCounted() {
        List<String> counted = dossier(on(TODAY, Optional.empty()), "FRA").votes().divided().stream().map(r -> r.shortSymbol()).toList();

        assertEquals(List.of("73/27", "73/187", "74/29", "74/247", "75/240", "77/36", "78/237"), counted);
    }

    @ParameterizedTest
    @CsvSource({"GTM, 100", "PNG, 100", "BGD, 80", "ZAF, 60", "RUS, 50", "FRA, 25", "USA, 0"})
    void treatiesCountByHowOpenTheChoiceIs(String state, int percent) {
        assertEquals(OptionalInt.of(percent), dossier(on(TODAY, Optional.empty()), state).treaties().percent());
    }

    @Test
    void whereTwoReadingsAreOpenTheLowerCounts() {
        Board board = on(LocalDate.of(2020, 1, 15), Optional.empty());
        Part mexico = dossier(board, "MEX").treaties();

        assertEquals(OptionalInt.of(80), mexico.percent());
        assertTrue(mexico.reason(board.telling()).text().contains("Two readings are open"), mexico.reason(board.telling()).text());
    }

    @ParameterizedTest
    @CsvSource({"MEX, 100", "BGD, 50", "IDN, 67", "ARG, 100", "FRA, 0", "AGO, 0"})
    void aPartialListCountsOnlyForThoseItNames(String state, int percent) {
        assertEquals(OptionalInt.of(percent), dossier(on(TODAY, Optional.empty()), state).lists().percent());
    }

    @Test
    void capacityIsTheMeanOfRoomAndOpenness() {
        Capacity capacity = dossier(on(TODAY, Optional.empty()), "AFG").capacity();

        assertEquals(OptionalInt.of(45), capacity.percent(), "(100 − 18.42 + 8) ÷ 2");
    }

    @Test
    void whatNoSourceOfTheDayShowsIsUnknownAndSaysSo() {
        Board board = on(LocalDate.of(2020, 1, 15), Optional.empty());
        Dossier guatemala = dossier(board, "GTM");

        assertEquals(OptionalInt.empty(), guatemala.capacity().percent());
        assertEquals("No index of this day or before was seen.", guatemala.capacity().facts(board.telling()).getFirst().text());
        assertEquals(OptionalInt.empty(), guatemala.memberships().percent());
    }

    @Test
    void withoutAPlanOurJudgementIsUnknownAndSaysSo() {
        Board board = on(TODAY, Optional.empty());
        Part judgement = dossier(board, "GTM").judgement();

        assertEquals(OptionalInt.empty(), judgement.percent());
        assertEquals("Unknown: without a plan there is no judgement of ours.", judgement.facts(board.telling()).getFirst().text());
    }

    @Test
    void ourJudgementCountsFiveThings() {
        var judged = Assessment.of(new ItemId("a"), new Iso3("GTM"), TODAY).withLeaning(Leaning.UNDECIDED, Confidence.MEDIUM).withInfluence(Level.HIGH).withReach(Level.LOW);
        Plan plan = GivenPlan.with(GivenPlan.target("GTM").withPriority(Priority.MEDIUM).withRequestedBy("Public ministry"), judged);

        Dossier guatemala = dossier(on(TODAY, Optional.of(plan)), "GTM");

        assertEquals(OptionalInt.of(15 + 20 + 0 + 10 + 20), guatemala.judgement().percent());
    }

    @Test
    void anUnknownPartAddsNothing() {
        Ranked state = on(TODAY, Optional.empty()).ranked(Weights.named(Map.of(BoardPart.ASSESSMENT, 100))).state(new Iso3("GTM")).orElseThrow();

        assertEquals(0, state.share(BoardPart.ASSESSMENT));
    }

    @Test
    void nothingCountsWhereAllWeightsAreNought() {
        Weights none = Weights.USUAL;
        for (BoardPart part : BoardPart.values()) none = none.with(part, 0);

        List<Ranked> states = on(TODAY, Optional.empty()).ranked(none).states();

        assertEquals("Afghanistan", states.getFirst().dossier().state().nameEn());
        assertEquals(0, states.getFirst().score());
    }

    @Test
    void aPartThatThePlanDoesNotNameCountsAsUsual() {
        Weights weights = Weights.named(Map.of(BoardPart.VOTES, 60));

        assertEquals(60, weights.of(BoardPart.VOTES));
        assertEquals(Weights.USUAL.of(BoardPart.TREATIES), weights.of(BoardPart.TREATIES));
        assertEquals(Map.of(BoardPart.VOTES, 60), weights.unusual());
    }

    @Test
    void theWeightsAsUsualAddUpTo100() {
        assertEquals(100, Weights.USUAL.sum());
    }

    /// The board of 2020 may cite nothing that came after: no later year in any sentence or source.
    @Test
    void aBoardOf2020KnowsNothingOfLaterYears() {
        Board board = on(LocalDate.of(2020, 1, 15), Optional.empty());
        Telling telling = board.telling();

        for (Dossier dossier : board.dossiers()) {
            dossier.parts().stream().flatMap(p -> p.facts(telling).stream()).map(Statement::toString)
                    .forEach(fact -> assertFalse(fact.matches("(?s).*\\b202[1-9]\\b.*"), dossier.state().nameEn() + ": " + fact));
        }
    }
}
