package demarche.ui.states.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.ui.states.judgement.LeaningLine.Point;
import demarche.ui.states.judgement.LeaningLine.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// The geometry of judgements over time.
class LeaningLineTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 20);

    private static Point point(String day, Leaning leaning) {
        return new Point(LocalDate.parse(day), leaning, Confidence.LOW);
    }

    @Test
    void eachJudgementHoldsUntilTheNext() {
        var line = LeaningLine.of(List.of(point("2025-01-01", Leaning.UNDECIDED), point("2026-01-01", Leaning.BUDAPEST)), UNTIL, 300);

        assertEquals(line.steps().getFirst().to(), line.steps().getLast().from());
        assertEquals(300, line.steps().getLast().to());
        assertTrue(line.steps().getLast().lane() < line.steps().getFirst().lane());
    }

    @Test
    void thatNothingIsJudgedHasALaneOnlyWhereSomebodySaidSo() {
        assertFalse(LeaningLine.of(List.of(point("2025-01-01", Leaning.BOTH)), UNTIL, 300).lanes().contains(Leaning.UNKNOWN));
        assertTrue(LeaningLine.of(List.of(point("2025-01-01", Leaning.UNKNOWN)), UNTIL, 300).lanes().contains(Leaning.UNKNOWN));
    }

    @RepeatedTest(50)
    void signsNeverStandOnEachOtherAndStayOnTheLine(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<Point> points = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(_ -> new Point(UNTIL.minusDays(random.nextInt(900)), Leaning.values()[random.nextInt(5)], Confidence.HIGH))
                .sorted(Comparator.comparing(Point::day)).toList();

        List<Step> steps = LeaningLine.of(points, UNTIL, 220).steps();

        for (int i = 0; i < steps.size(); i++) {
            String seed = "seed " + repetition.getCurrentRepetition() + " " + points;
            assertTrue(steps.get(i).from() >= 0 && steps.get(i).to() <= 220, seed);
            if (i > 0) assertTrue(steps.get(i).from() - steps.get(i - 1).from() >= 25.99, seed);
        }
    }
}
