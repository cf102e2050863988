package demarche.insight.risk;

import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OwnEvent;
import demarche.plan.Plan;
import demarche.plan.Risk;
import demarche.plan.choice.Grade;
import demarche.plan.choice.RiskStatus;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a risk comes to on a day, and in which order risks are spoken of.
class RiskTableTest {
    private static final Reference REFERENCE = Reference.load();
    private static final EventId REPLY = new EventId("reply");
    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);
    private static final OwnEvent EVENT = new OwnEvent(new ItemId("reply"), "The reply is due", FIRST, FIRST.plusDays(2), new TreeSet<>(), "", "");
    private final RiskWords words = RiskWords.in(Locale.ENGLISH);

    private static Risk risk(String id, Grade likelihood, Grade impact) {
        return Risk.titled(new ItemId(id), "Risk " + id).withLikelihood(likelihood).withImpact(impact);
    }

    private static Risk tied(Grade likelihood) {
        return risk("tied", likelihood, Grade.MEDIUM).withEvent(Optional.of(REPLY));
    }

    private static RiskNow now(Risk risk, LocalDate day) {
        return RiskNow.of(risk, with(EVENT, risk), REFERENCE.on(day));
    }

    @ParameterizedTest
    @CsvSource({"1, LOW", "4, LOW", "5, MEDIUM", "9, MEDIUM", "10, HIGH", "12, HIGH", "15, SEVERE", "25, SEVERE"})
    void theProductOfLikelihoodAndImpactGivesTheLevel(int score, RiskLevel level) {
        assertEquals(level, RiskLevel.of(score));
    }

    @ParameterizedTest
    @CsvSource({"400, 2, 6", "91, 2, 6", "90, 3, 9", "31, 3, 9", "30, 4, 12", "1, 4, 12", "0, 4, 12", "-2, 4, 12"})
    void aRiskTiedToADecisionRisesAsItsDayNears(int daysLeft, int likelihood, int score) {
        RiskNow now = now(tied(Grade.LOW), FIRST.minusDays(daysLeft));

        assertEquals(likelihood, now.likelihood());
        assertEquals(score, now.score());
        assertEquals(6, now.scoreAsWeighed());
    }

    @Test
    void whyItRoseAndWhenItRisesAgainIsSaidWithTheDays() {
        assertEquals("Rose from 6 to 9: 40 days are left to “The reply is due” on 1 Jun 2027. It rises again on 2 May 2027.", words.because(now(tied(Grade.LOW), FIRST.minusDays(40))));
        assertEquals("Rose from 6 to 12: 20 days are left to “The reply is due” on 1 Jun 2027.", words.because(now(tied(Grade.LOW), FIRST.minusDays(20))));
        assertEquals("Tied to “The reply is due” on 1 Jun 2027, in 100 days. It rises on 3 Mar 2027.", words.because(now(tied(Grade.LOW), FIRST.minusDays(100))));
    }

    @Test
    void theLikelihoodNeverPassesItsHighest() {
        RiskNow now = now(tied(Grade.VERY_HIGH), FIRST.minusDays(5));

        assertEquals(15, now.score());
        assertFalse(now.hasRisen());
        assertEquals("“The reply is due” begins on 1 Jun 2027, in 5 days. The likelihood stands at its highest already.", words.because(now));
    }

    @Test
    void afterTheDecisionSomebodyMustSayWhatBecameOfIt() {
        RiskNow now = now(tied(Grade.LOW), FIRST.plusDays(3));

        assertTrue(now.isOverdue());
        assertEquals(6, now.score());
        assertEquals("“The reply is due” was over on 3 Jun 2027. Say whether it happened, or close it.", words.because(now));
    }

    @Test
    void whatHappenedOrIsClosedNeverRises() {
        assertFalse(now(tied(Grade.LOW).withStatus(RiskStatus.CLOSED), FIRST.minusDays(3)).hasRisen());
        assertFalse(now(tied(Grade.LOW).withStatus(RiskStatus.HAPPENED), FIRST.plusDays(9)).isOverdue());
    }

    @Test
    void anEventThatTheDayDidNotKnowRaisesNothing() {
        Risk risk = risk("hanoi", Grade.LOW, Grade.HIGH).withEvent(Optional.of(new EventId("evt-uncc-close")));

        RiskNow then = RiskNow.of(risk, with(risk), REFERENCE.on(LocalDate.of(2020, 1, 15)));

        assertEquals(new Nearness.Unseen(), then.nearness());
        assertFalse(then.hasRisen());
    }

    @Test
    void theRisksStandInTheOrderInWhichToSpeakOfThem() {
        Plan plan = with(EVENT, risk("small", Grade.LOW, Grade.LOW), risk("gone", Grade.VERY_HIGH, Grade.VERY_HIGH).withStatus(RiskStatus.CLOSED),
                risk("came", Grade.LOW, Grade.LOW).withStatus(RiskStatus.HAPPENED), tied(Grade.LOW), risk("large", Grade.HIGH, Grade.MEDIUM));

        RiskTable table = RiskTable.of(plan, REFERENCE.on(FIRST.minusDays(100)));

        assertEquals(List.of("large", "tied", "small", "came", "gone"), table.rows().stream().map(r -> r.risk().id().value()).toList());
        assertEquals("tied", RiskTable.of(plan.with(tied(Grade.MEDIUM)), REFERENCE.on(FIRST.minusDays(10))).rows().getFirst().risk().id().value());
    }

    @Test
    void everyOpenRiskStandsInOneCellAndARiskNeverFallsAsItsDayNears() {
        long seed = 20_261_123;
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Risk risk = tied(Grade.values()[random.nextInt(5)]).withImpact(Grade.values()[random.nextInt(5)]);
            Plan plan = with(EVENT, risk);
            int before = 0;
            for (int left = 120; left >= -2; left -= 1 + random.nextInt(20)) {
                RiskTable table = RiskTable.of(plan, REFERENCE.on(FIRST.minusDays(left)));
                int cells = 0;
                for (int l = 1; l <= 5; l++) for (int k = 1; k <= 5; k++) cells += table.at(l, k).size();
                int score = table.rows().getFirst().now().score();
                assertEquals(1, cells, "seed " + seed);
                assertTrue(score >= before, "seed " + seed);
                before = score;
            }
        }
    }
}
