package demarche.insight.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void fewWholeNumbersHaveAStepEach() {
        assertEquals(new Steps(1, 1, 3), Steps.of(List.of(1.0, 2.0, 3.0), true));
    }

    @Test
    void aHundredIsCutInQuarters() {
        assertEquals(new Steps(0, 25, 4), Steps.of(List.of(0.4, 100.0), false));
    }

    @Test
    void oneValueIsOneStep() {
        assertEquals(1, Steps.of(List.of(7.5, 7.5), false).count());
    }

    @Test
    void everyNumberFallsInItsStepAndThereAreFourAtMost() {
        for (long seed = 1; seed <= 300; seed++) {
            var any = new Random(seed);
            boolean whole = any.nextBoolean();
            double most = Math.pow(10, any.nextInt(5) - 1);
            List<Double> values = any.doubles(1 + any.nextInt(40), 0, Math.max(most, whole ? 2 : 0)).map(v -> whole ? Math.ceil(v) : v).boxed().filter(v -> !whole || v > 0).toList();
            Steps steps = Steps.of(values, whole);
            assertTrue(steps.count() >= 1 && steps.count() <= Steps.MOST, "seed " + seed);
            for (double value : values) {
                int step = steps.of(value);
                assertTrue(steps.lower(step) <= value + 1e-9 && value <= steps.upper(step) + 1e-9, "seed " + seed + ": " + value + " in " + steps);
            }
        }
    }
}
