package demarche.benchmark;

import demarche.history.Sample;
import demarche.insight.board.Board;
import demarche.insight.board.Weights;
import demarche.plan.Plan;
import demarche.plan.choice.BoardPart;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// How long a changed weight takes to re-rank 195 states with their ranges, beside the floor: sorting 195 numbers 65 times, which is what the ranges
/// need at least. `mvn -q test-compile exec:exec@benchmark -Dbenchmark=Board`
final class BoardBenchmark {
    private static final int STATES = 195;
    private static final int ORDERS = 65;

    private BoardBenchmark() {}

    public static void main(String[] arguments) {
        Facts facts = Reference.load().on(LocalDate.of(2026, 11, 23));
        Texts texts = Texts.of("board", Locale.ENGLISH);
        Optional<Plan> plan = Optional.of(Sample.load("global-mechanism-2026").plan());
        var random = new Random(1);

        double first = millis(() -> Board.of(plan, facts, texts));
        double parts = median(() -> Board.of(plan, facts, texts));
        Board board = Board.of(plan, facts, texts);
        double once = millis(() -> board.ranked(Weights.USUAL));
        double again = median(() -> board.ranked(Weights.USUAL.with(BoardPart.VOTES, random.nextInt(Weights.MOST))));
        double floor = median(() -> sorted(random));

        System.out.printf("parts of all states, first time: %.1f ms, then %.1f ms%n", first, parts);
        System.out.printf("ranking them, first time:        %.2f ms%n", once);
        System.out.printf("re-ranking after a weight:       %.2f ms (limit 16), %.1f times the floor%n", again, again / floor);
        System.out.printf("floor, sorting %d numbers %d times: %.2f ms%n", STATES, ORDERS, floor);
    }

    private static long[] sorted(Random random) {
        long[] numbers = new long[STATES];
        for (int i = 0; i < ORDERS; i++) {
            for (int n = 0; n < STATES; n++) numbers[n] = random.nextInt();
            Arrays.sort(numbers);
        }
        return numbers;
    }

    private static double median(Supplier<?> work) {
        double[] runs = new double[201];
        for (int i = 0; i < runs.length; i++) runs[i] = millis(work);
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }

    private static double millis(Supplier<?> work) {
        long start = System.nanoTime();
        if (work.get() == null) throw new IllegalStateException();
        return (System.nanoTime() - start) / 1e6;
    }
}
