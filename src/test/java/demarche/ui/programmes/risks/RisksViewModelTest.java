package demarche.ui.programmes.risks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.risk.RiskTable.Row;
import demarche.insight.risk.RiskWords;
import demarche.plan.Plan;
import demarche.plan.Risk;
import demarche.plan.choice.Grade;
import demarche.plan.choice.RiskStatus;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writing risks of a programme and of the whole plan.
class RisksViewModelTest {
    private static final ItemId NIGHT = new ItemId("night-desk");
    @TempDir
    Path folder;
    private final List<Runnable> undo = new ArrayList<>();
    private Desk desk;
    private RisksViewModel ofPlan;
    private RisksViewModel ofProgramme;

    @BeforeEach
    void aDesk() {
        Fx.settle();
        desk = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan()).desk();
        var takeBack = new TakeBack(desk, (_, back) -> undo.add(back));
        ofPlan = new RisksViewModel(takeBack, RiskWords.in(Locale.UK), RisksViewModel.Scope.plan());
        ofProgramme = new RisksViewModel(takeBack, RiskWords.in(Locale.UK), RisksViewModel.Scope.open(() -> Optional.of(NIGHT)));
    }

    private List<String> shown(RisksViewModel model) {
        return model.table(desk.sight()).rows().stream().map(Row::risk).map(Risk::title).toList();
    }

    @Test
    void aProgrammeShowsItsOwnRisksAlone() {
        assertEquals(List.of("Nobody answers at night because the post is not funded", "The contact point is asked for data outside criminal cases"), shown(ofProgramme));
        assertEquals(desk.plan().risks().size(), shown(ofPlan).size());
    }

    @Test
    void aRiskBegunInAProgrammeBelongsToIt() {
        ofProgramme.add("The line is cut");

        assertEquals(Optional.of(NIGHT), ofProgramme.chosen().orElseThrow().programme());
    }

    @Test
    void aRiskBegunInThePlanBelongsToNone() {
        ofPlan.add("The grant ends");

        assertEquals("the whole plan", ofPlan.of(ofPlan.chosen().orElseThrow().programme()));
    }

    @Test
    void aRiskWithoutATitleIsRefused() {
        ofPlan.choose(new ItemId("risk-window"));

        assertTrue(ofPlan.edit(r -> r.withTitle("")).isPresent());
    }

    @Test
    void weighingMovesARiskInTheTable() {
        ofPlan.choose(new ItemId("forensics-delay"));
        ofPlan.edit(r -> r.withLikelihood(Grade.VERY_HIGH).withImpact(Grade.VERY_HIGH));

        assertEquals("The equipment waits at customs beyond the course", shown(ofPlan).getFirst());
    }

    @Test
    void lookingAtALaterDayRaisesWhatIsTied() {
        desk.look(LocalDate.of(2026, 12, 1));

        Row window = ofPlan.table(desk.sight()).rows().stream().filter(r -> r.risk().id().equals(new ItemId("evidence-late"))).findFirst().orElseThrow();
        assertEquals(15, window.now().score());
        assertEquals(9, window.now().scoreAsWeighed());
    }

    @Test
    void theDecisionItIsTiedToStaysAmongTheChoicesWhenItIsOver() {
        ofPlan.choose(new ItemId("evidence-late"));
        ofPlan.edit(r -> r.withEvent(Optional.of(new EventId("evt-hanoi"))));

        assertTrue(ofPlan.decisions(ofPlan.chosen().orElseThrow()).contains(Optional.of(new EventId("evt-hanoi"))));
    }

    @Test
    void aDeletedRiskComesBack() {
        Plan before = desk.plan();

        ofPlan.delete(desk.plan().risks().find(new ItemId("risk-window")).orElseThrow());
        undo.getLast().run();

        assertEquals(before, desk.plan());
    }

    @Test
    void everyEditIsUndone() {
        Plan before = desk.plan();
        ofPlan.choose(new ItemId("risk-window"));

        ofPlan.edit(r -> r.withStatus(RiskStatus.HAPPENED));
        ofPlan.edit(r -> r.withOwner("Mission in New York"));
        desk.undo();
        desk.undo();

        assertEquals(before, desk.plan());
    }
}
