package demarche.pack.brief.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.pack.block.Block;
import demarche.pack.block.Run;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Request;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a brief tells of our judgement, and to whom.
class AssessmentBoxTest {
    private static final Reference REFERENCE = Reference.load();

    private static Optional<Block> box(String state, Edition edition) {
        Plan plan = Sample.load("global-mechanism-2026").plan();
        var facts = REFERENCE.on(plan.head().asOf().orElseThrow());
        return AssessmentBox.of(new Ground(new Request(plan, facts, new Iso3(state), Locale.ENGLISH, edition)));
    }

    private static List<String> lines(String state) {
        return ((Block.Permission) box(state, Edition.INTERNAL).orElseThrow()).body().stream().map(b -> words((Block.Paragraph) b)).toList();
    }

    private static String words(Block.Paragraph paragraph) {
        return paragraph.phrase().runs().stream().map(run -> switch (run) {
            case Run.Words(String text) -> text;
            case Run.Strong(String text) -> text;
            case Run.Struck(String text) -> text;
            case Run.Whole _, Run.Aside _, Run.In _, Run.StrongIn _, Run.Choice _, Run.Cited _, Run.PageOf _, Run.NewLine _ -> "";
        }).collect(Collectors.joining());
    }

    @Test
    void theLastJudgementStandsWithItsAuthorAndThoseBeforeFollow() {
        List<String> lines = lines("GTM");

        assertTrue(lines.getFirst().endsWith("As of 14 Oct 2026, I. Duarte."), lines.toString());
        assertTrue(lines.get(2).contains("18 Mar 2026") && lines.get(2).contains("12 Nov 2025"), lines.toString());
    }

    @Test
    void theLastForecastStandsForItsDecisionPoint() {
        assertEquals("UN Convention against Cybercrime closes for signature, 31 Dec 2026: we expect that it takes no step. Confidence: medium (14 Oct 2026, I. Duarte).", lines("GTM").getLast());
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = {"INTERNAL", "HEAD"}, mode = EnumSource.Mode.EXCLUDE)
    void noEditionThatLeavesTheMinistryHasIt(Edition edition) {
        assertEquals(Optional.empty(), box("GTM", edition));
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = {"INTERNAL", "HEAD"})
    void theMinistryHasIt(Edition edition) {
        assertTrue(box("GTM", edition).isPresent());
    }
}
