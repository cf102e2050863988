package demarche.pack.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HatchingTest {
    private static final Pattern LINE = Pattern.compile("M(\\S+) (\\S+?)L(\\S+) ([^ M]+)");

    @Test
    void aSquareIsCrossedFromCornerToCorner() {
        assertEquals("M1.0 11.0L11.0 1.0", Hatching.of(1, 1, 10).stripes(12 * Math.sqrt(0.5)));
    }

    @RepeatedTest(20)
    void theMiddleOfEachStripeLiesInsideTheOutlineAndNotInItsHole(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        double[] outline = star(random, 100);
        double[] hole = star(random, 20);
        var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : List.of(outline, hole)) {
            shape.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) shape.lineTo(ring[i], ring[i + 1]);
            shape.closePath();
        }

        List<double[]> lines = LINE.matcher(new Hatching(List.of(outline, hole)).stripes(4.5)).results().map(m -> new double[] {Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)),
                Double.parseDouble(m.group(3)), Double.parseDouble(m.group(4))}).filter(l -> Math.abs(l[2] - l[0]) > 1).toList();

        assertTrue(lines.size() > 10, "seed " + info.getCurrentRepetition());
        for (double[] l : lines) assertTrue(shape.contains((l[0] + l[2]) / 2, (l[1] + l[3]) / 2), l[0] + " " + l[1] + ", seed " + info.getCurrentRepetition());
    }

    @Test
    void dotsStandOnAGridThatGoesOnFromOneOutlineToTheNext() {
        assertEquals("M5.0 5.0h.01M10.0 5.0h.01M5.0 10.0h.01M10.0 10.0h.01", Hatching.of(4, 4, 8).dots(5));
    }

    private static double[] star(Random random, double size) {
        double[] ring = new double[24];
        for (int i = 0; i < ring.length; i += 2) {
            double radius = size * (0.5 + random.nextDouble() / 2);
            ring[i] = 150 + radius * Math.cos(i * Math.PI / 12);
            ring[i + 1] = 150 + radius * Math.sin(i * Math.PI / 12);
        }
        return ring;
    }
}
