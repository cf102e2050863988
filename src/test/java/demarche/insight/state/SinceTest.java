package demarche.insight.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.GivenPlan;
import demarche.plan.Assessment;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What is new about a state between two days.
class SinceTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Iso3 PNG = new Iso3("PNG");
    private static final Plan JUDGED = GivenPlan.with(Assessment.of(new ItemId("one"), PNG, LocalDate.of(2025, 6, 17)), Assessment.of(new ItemId("two"), PNG, LocalDate.of(2026, 10, 28)));

    private static List<News> news(Iso3 state, String from, String to) {
        return Since.of(JUDGED, REFERENCE.on(LocalDate.parse(to)), state, LocalDate.parse(from));
    }

    @Test
    void aSignatureIsNewFromItsDay() {
        var steps = news(PNG, "2025-10-24", "2025-10-25").stream().filter(News.Stepped.class::isInstance).map(News.Stepped.class::cast).toList();

        assertEquals(1, steps.size());
        assertEquals(Standing.SIGNATORY, steps.getFirst().now());
        assertEquals(LocalDate.of(2025, 10, 25), steps.getFirst().day());
        assertTrue(news(PNG, "2025-10-25", "2026-01-01").stream().noneMatch(News.Stepped.class::isInstance));
    }

    @Test
    void votesIndicesAndOurJudgementsStandInOneOrderOfDays() {
        var news = news(PNG, "2022-12-01", "2026-11-20");

        assertTrue(news.stream().anyMatch(News.Voted.class::isInstance));
        assertTrue(news.stream().anyMatch(News.Measured.class::isInstance));
        assertEquals(2, news.stream().filter(News.Judged.class::isInstance).count());
        assertEquals(news.stream().sorted(Comparator.comparing(News::day).reversed()).toList(), news);
    }

    @Test
    void aRollCallIsToldOnceAsAVote() {
        var news = news(PNG, "2019-12-20", "2019-12-31");

        assertEquals(1, news.size());
        assertTrue(news.getFirst() instanceof News.Voted(var ballot, var _) && ballot.resolution().equals("A/RES/74/247"));
    }

    @Test
    void nothingIsNewTheOtherWayRound() {
        assertEquals(List.of(), news(PNG, "2026-11-20", "2020-01-01"));
    }

    /// Two spans that meet hold together what the whole span holds, but for a treaty that moved twice.
    @RepeatedTest(60)
    void newsOfTwoSpansThatMeetAreThoseOfTheWhole(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        State state = List.copyOf(REFERENCE.states()).get(random.nextInt(REFERENCE.states().size()));
        LocalDate from = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(1500));
        LocalDate middle = from.plusDays(random.nextInt(900));
        LocalDate to = middle.plusDays(random.nextInt(900));

        var parts = new ArrayList<>(news(state.iso3(), from.toString(), middle.toString()));
        parts.addAll(news(state.iso3(), middle.toString(), to.toString()));
        var whole = news(state.iso3(), from.toString(), to.toString());

        parts.removeIf(News.Stepped.class::isInstance);
        assertEquals(new HashSet<>(parts), new HashSet<>(whole.stream().filter(n -> !(n instanceof News.Stepped)).toList()),
                "seed " + repetition.getCurrentRepetition() + " " + state.iso3() + " " + from + " " + middle + " " + to);
    }
}
