package demarche.ui.kit.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final Camera.Box WORLD = new Camera.Box(1000, 480);
    private static final Camera.Box VIEW = new Camera.Box(800, 600);

    @Test
    void theWholeWorldStandsInTheMiddle() {
        Camera camera = Camera.whole(WORLD, VIEW);

        assertEquals(0, camera.toViewX(0), 1e-9);
        assertEquals(800, camera.toViewX(1000), 1e-9);
        assertEquals(300, camera.toViewY(240), 1e-9);
    }

    @Test
    void thePointUnderTheWheelStaysWhereItIs() {
        Camera camera = Camera.whole(WORLD, VIEW).zoomed(4, 400, 300);
        double before = camera.toWorldX(350);

        Camera closer = camera.zoomed(1.5, 350, 280);

        assertEquals(before, closer.toWorldX(350), 1e-9);
    }

    @Test
    void aPanMovesByWholePixels() {
        Camera camera = Camera.whole(WORLD, VIEW).zoomed(4, 400, 300);

        assertEquals(camera.x() + 3, camera.panned(3.4, 0).x(), 1e-9);
    }

    @Test
    void anotherSizeShowsTheSameMiddle() {
        Camera camera = Camera.whole(WORLD, VIEW).zoomed(4, 400, 300).panned(50, 20);

        Camera wider = camera.in(new Camera.Box(1200, 700));

        assertEquals(camera.toWorldX(400), wider.toWorldX(600), 1e-9);
        assertEquals(camera.closeness(), wider.closeness(), 1e-9);
    }

    @Test
    void whateverIsDoneTheWorldNeverLeavesTheView() {
        for (long seed = 1; seed <= 50; seed++) {
            var any = new Random(seed);
            Camera camera = Camera.whole(WORLD, VIEW);
            for (int i = 0; i < 40; i++) {
                camera = any.nextBoolean() ? camera.zoomed(0.3 + 2 * any.nextDouble(), any.nextInt(800), any.nextInt(600))
                        : camera.panned(any.nextInt(3000) - 1500, any.nextInt(3000) - 1500);
                boolean covered = camera.toViewX(0) <= 1e-6 && camera.toViewX(1000) >= 800 - 1e-6;
                boolean middle = camera.toViewY(480) - camera.toViewY(0) > 600 || Math.abs(camera.toViewY(240) - 300) < 1e-6;
                assertTrue(covered && middle, "seed " + seed + ": " + camera);
            }
        }
    }
}
