package demarche.pack.brief.debates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.pack.block.Figure;
import demarche.pack.brief.BriefPlans;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Request;
import demarche.pack.figure.Drawing;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BridgeFigureBlockTest {
    private static final Reference REFERENCE = Reference.load();
    private static final double HALF_A_PAGE = 297 / 2.0 / 25.4 * 72;

    private static Ground ground(Plan plan, Iso3 state) {
        return new Ground(new Request(plan, facts(plan), state, Locale.ENGLISH));
    }

    private static Facts facts(Plan plan) {
        return REFERENCE.on(plan.day(LocalDate.of(2026, 11, 23)));
    }

    private static Figure figure(Plan plan, Iso3 state) {
        return new BridgeFigureBlock(ground(plan, state)).figure().orElseThrow();
    }

    @Test
    void itTakesHalfAPageAtMost() {
        for (Figure figure : List.of(figure(BriefPlans.tunisia(), BriefPlans.TUNISIA), figure(BriefPlans.guatemala(), BriefPlans.GUATEMALA))) {
            assertTrue(figure.drawing().height() < HALF_A_PAGE, figure.drawing().height() + "");
        }
    }

    @Test
    void itsAlternativeSaysTheCountsOfEveryPair() {
        Plan plan = BriefPlans.tunisia();
        Linkage linkage = Linkage.of(Coverage.of(plan, facts(plan)), BriefPlans.TUNISIA);

        String said = figure(plan, BriefPlans.TUNISIA).alternative();

        for (Linkage.Pair pair : linkage.pairs()) assertTrue(said.contains(pair.made().size() + " of " + pair.available() + "."), said);
    }

    @Test
    void itIsBlackAndGreyAndSaysTaughtAndMissingByLineAndFrame() {
        List<Drawing.Mark> marks = figure(BriefPlans.tunisia(), BriefPlans.TUNISIA).drawing().marks();

        long solid = marks.stream().filter(m -> m instanceof Drawing.Stroke s && s.dashes().isEmpty()).count();
        long dashed = marks.stream().filter(m -> m instanceof Drawing.Stroke s && !s.dashes().isEmpty()).count();

        assertTrue(solid > 20 && dashed > 5, solid + " " + dashed);
    }

    @Test
    void noWordsRunOutOfThePicture() {
        Drawing drawing = figure(BriefPlans.tunisia(), BriefPlans.TUNISIA).drawing();

        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Words w) assertFalse(w.x() < 0 || w.x() > drawing.width() || w.y() < 0 || w.y() > drawing.height(), w.toString());
        }
    }

    @Test
    void whereNothingIsTaughtThereIsNoBridge() {
        assertEquals(Optional.empty(), new BridgeFigureBlock(ground(BriefPlans.tunisia(), new Iso3("KEN"))).figure());
    }
}
