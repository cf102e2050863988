package demarche.pack.figure.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Coverage;
import demarche.insight.Joined;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.support.GeneratedPlans;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BridgeFigureTest {
    static Stream<BridgeFigure> figures() {
        return Stream.of(640.0, 912.0, 1032.0, 1392.0).flatMap(width -> Stream.of(
                GivenBridge.figure(GivenBridge.guatemala(Extent.TAUGHT), width),
                GivenBridge.figure(GivenBridge.guatemala(new Extent.Everything()), width),
                GivenBridge.figure(GivenBridge.everything(), width)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noLineRunsOverATopicOrAHeading(BridgeFigure figure) {
        assertEquals(List.of(), covered(figure));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingStandsOnAnythingElse(BridgeFigure figure) {
        List<Box> boxes = boxes(figure);

        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) assertTrue(!boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " " + boxes.get(j));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everythingLiesWithinThePicture(BridgeFigure figure) {
        var picture = new Box(-0.01, -0.01, figure.width() + 0.02, figure.height() + 0.02);

        for (Box box : boxes(figure)) assertTrue(picture.holds(box.x() + 1, box.y() + 1) && picture.holds(box.right() - 0.5, box.bottom() - 0.5), box.toString());
        for (Curve curve : figure.curves()) for (int i = 0; i < curve.samples().length; i += 2) assertTrue(picture.holds(curve.samples()[i], curve.samples()[i + 1]), curve.path());
    }

    @Test
    void all195TopicsHaveAPlaceAndEveryLinkIsDrawnOnce() {
        BridgeFigure figure = GivenBridge.figure(GivenBridge.everything(), 1032);

        Set<TopicId> placed = figure.spots().stream().map(Spot::topic).collect(Collectors.toSet());

        assertEquals(195, placed.size());
        assertEquals(195, figure.spots().size());
        assertEquals(GivenBridge.REFERENCE.links().size(), figure.curves().size());
        assertEquals(new HashSet<>(GivenBridge.REFERENCE.links()), figure.curves().stream().map(c -> c.line().link()).collect(Collectors.toSet()));
    }

    @Test
    void aLineBeginsAndEndsAtItsTopics() {
        for (Curve curve : GivenBridge.figure(GivenBridge.everything(), 1032).curves()) {
            BridgeFigure figure = GivenBridge.figure(GivenBridge.everything(), 1032);
            double[] p = curve.points();
            Box from = figure.spot(curve.line().link().from()).orElseThrow().box().grown(0.1);
            Box to = figure.spot(curve.line().link().to()).orElseThrow().box().grown(0.1);

            boolean forward = from.holds(p[0], p[1]) && to.holds(p[p.length - 2], p[p.length - 1]);
            boolean back = to.holds(p[0], p[1]) && from.holds(p[p.length - 2], p[p.length - 1]);

            assertTrue(forward || back, curve.path());
        }
    }

    @RepeatedTest(20)
    void whateverIsTaughtAndShownNoLineRunsOverATopic(RepetitionInfo run) {
        long seed = 400 + run.getCurrentRepetition();
        var random = new Random(seed);
        Coverage coverage = GivenBridge.coverage(GeneratedPlans.of(seed, new GeneratedPlans.Size(4, 6, 4, 9)));
        var debates = EnumSet.copyOf(Stream.of(Debate.values()).filter(_ -> random.nextInt(3) > 0).collect(Collectors.toCollection(() -> new ArrayList<>(List.of(Debate.CYBERCRIME)))));

        BridgeFigure figure = GivenBridge.figure(GivenBridge.content(coverage, Joined.of(coverage), debates, random.nextBoolean() ? Extent.TAUGHT : new Extent.Everything()), 700 + random.nextInt(700));

        assertEquals(List.of(), covered(figure), "seed " + seed);
    }

    @Test
    void arrowsWalkAColumnAndCrossToTheNearestTopic() {
        BridgeFigure figure = GivenBridge.figure(GivenBridge.guatemala(Extent.TAUGHT), 1032);
        Spot first = figure.spots().getFirst();

        Spot second = figure.next(first.topic(), 0, 1).orElseThrow();
        Spot across = figure.next(first.topic(), 1, 0).orElseThrow();

        assertEquals(figure.spots().get(1), second);
        assertEquals(1, across.column());
        assertEquals(Optional.empty(), figure.next(first.topic(), 0, -1));
        assertEquals(Optional.empty(), figure.next(first.topic(), -1, 0));
    }

    @Test
    void aPointOnALineFindsTheLine() {
        BridgeFigure figure = GivenBridge.figure(GivenBridge.guatemala(Extent.TAUGHT), 1032);
        Curve curve = figure.curves().getFirst();

        assertEquals(Optional.of(curve), figure.curveAt(curve.points()[0], curve.points()[1], 1));
        assertEquals(Optional.empty(), figure.curveAt(-50, -50, 8));
    }

    private static List<Box> boxes(BridgeFigure figure) {
        var boxes = new ArrayList<Box>();
        figure.heads().forEach(h -> boxes.add(h.box()));
        figure.groups().forEach(g -> boxes.add(g.box()));
        figure.spots().forEach(s -> boxes.add(s.box()));
        return boxes;
    }

    /// A line may touch the edge of a topic where it ends.
    private static List<String> covered(BridgeFigure figure) {
        var covered = new ArrayList<String>();
        List<Box> boxes = boxes(figure).stream().map(b -> b.grown(-0.5)).toList();
        for (Curve curve : figure.curves()) {
            double[] points = curve.samples();
            for (int i = 0; i < points.length; i += 2) {
                double x = points[i];
                double y = points[i + 1];
                if (boxes.stream().anyMatch(b -> b.holds(x, y))) covered.add(curve.line().link().from() + " " + curve.line().link().to() + " at " + x + " " + y);
            }
        }
        return covered;
    }
}
