package demarche.pack.figure.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.result.Framework;
import demarche.insight.result.ResultWords;
import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.chain.ChainContent.Link;
import demarche.pack.figure.chain.ChainContent.Node;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChainFigureTest {
    private static final ChainMeasure MEASURE = ChainMeasure.screen(1000, (words, strong) -> words.length() * (strong ? 7.4 : 7));

    @RepeatedTest(200)
    void noBoxLiesOnAnotherWhateverLeadsWhere(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        ChainContent content = any(random);

        ChainFigure figure = ChainFigure.of(content, MEASURE);

        String seed = "seed " + run.getCurrentRepetition();
        assertEquals(content.nodes().size(), figure.spots().size(), seed);
        assertEquals(content.links().size(), figure.arrows().size(), seed);
        for (int i = 0; i < figure.spots().size(); i++) {
            Box box = figure.spots().get(i).box();
            assertTrue(box.y() >= MEASURE.head() && box.bottom() <= figure.height() && box.right() <= figure.width() + 0.01, seed);
            for (int k = i + 1; k < figure.spots().size(); k++) assertFalse(box.overlaps(figure.spots().get(k).box()), seed + ": " + i + " and " + k);
        }
    }

    private static ChainContent any(Random random) {
        var nodes = new ArrayList<Node>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            String words = "Words that go on ".repeat(random.nextInt(20)) + "x".repeat(random.nextInt(80));
            nodes.add(new Node(Stage.values()[random.nextInt(4)], random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new ItemId("n" + i)), random.nextBoolean() ? "" : "Output " + i, words));
        }
        var links = new ArrayList<Link>();
        for (int i = 0; i < count; i++) links.add(new Link(i, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(count)), random.nextBoolean()));
        return new ChainContent(nodes, links);
    }

    @Test
    void everyWordFitsItsBox() {
        List<String> lines = MEASURE.broken("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller are heard " + "again and again ".repeat(40), false);

        assertEquals(MEASURE.most(), lines.size());
        assertTrue(lines.getLast().endsWith(" …"), lines.toString());
        for (String line : lines) assertTrue(line.length() * 7 <= MEASURE.column() - 2 * MEASURE.pad(), line);
    }

    @Test
    void aResultStandsInTheMiddleOfWhatLeadsToIt() {
        Plan plan = Sample.load("global-mechanism-2026").plan();
        var framework = Framework.of(plan, plan.programmes().find(new ItemId("night-desk")).orElseThrow(), plan.head().asOf().orElseThrow());
        ChainContent content = ChainContent.of(framework, ResultWords.in(Locale.ENGLISH));

        ChainFigure figure = ChainFigure.of(content, MEASURE);

        Box outcome = box(figure, "night-desk-o1");
        assertTrue(outcome.middle() > box(figure, "night-desk-p1").y() && outcome.middle() < box(figure, "night-desk-p3").bottom());
        assertEquals(1, content.nodes().stream().filter(n -> !n.isThere()).count());
        assertEquals(1, content.links().stream().filter(l -> !l.made()).count());
    }

    private static Box box(ChainFigure figure, String id) {
        return figure.spots().stream().filter(s -> s.node().item().filter(new ItemId(id)::equals).isPresent()).findFirst().orElseThrow().box();
    }
}
