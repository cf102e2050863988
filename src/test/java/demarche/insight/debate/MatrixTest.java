package demarche.insight.debate;

import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.debate.Matrix.Cell;
import demarche.insight.debate.Matrix.Column;
import demarche.insight.debate.Matrix.Columns;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.support.GeneratedPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Iso3 KEN = new Iso3("KEN");
    private static final Iso3 GTM = new Iso3("GTM");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Matrix matrix(Scope scope, Object... items) {
        return Matrix.of(Coverage.of(with(items), REFERENCE.on(DAY)), List.of(KEN, GTM), scope);
    }

    private static Column topic(String id) {
        return new Column(REFERENCE.topic(new TopicId(id)).orElseThrow().debate(), Optional.of(new TopicId(id)));
    }

    private static Programme deep(Programme programme, Depth depth) {
        var topics = new TreeMap<>(programme.topics());
        topics.replaceAll((_, _) -> depth);
        return programme.withTopics(topics);
    }

    @Test
    void theDeepestOfTwoProgrammesCounts() {
        Matrix matrix = matrix(Scope.PLANNED, deep(programme("a", "KEN", "norm-2015-d"), Depth.INTRODUCES), deep(programme("b", "KEN", "norm-2015-d"), Depth.MASTERS));

        assertEquals(Optional.of(Depth.MASTERS), matrix.cell(0, topic("norm-2015-d")).depth());
        assertEquals(Optional.empty(), matrix.cell(1, topic("norm-2015-d")).depth());
    }

    @Test
    void onlyAStrongLinkFromWhatTheStateIsTaughtOpensACell() {
        Matrix matrix = matrix(Scope.PLANNED, programme("a", "KEN", "norm-2015-h"), programme("b", "GTM", "norm-2015-h", "bc-art-35"));

        assertEquals(3, matrix.cell(0, topic("bc-art-35")).open().orElseThrow().strength());
        assertEquals(Optional.empty(), matrix.cell(1, topic("bc-art-35")).open());
    }

    @Test
    void aWeakLinkOpensNothing() {
        Matrix matrix = matrix(Scope.PLANNED, programme("a", "KEN", "norm-2015-d"));

        matrix.columns(Columns.ALL).forEach(column -> assertTrue(matrix.cell(0, column).open().filter(l -> l.strength() < 3).isEmpty()));
        assertEquals(Optional.empty(), matrix.cell(0, topic("bc-art-26")).open());
    }

    @Test
    void aProgrammeThatBeginsOnTheDayOfTheDecisionComesTooLate() {
        var scope = new Scope(false, Optional.of(LocalDate.of(2026, 12, 14)));
        Matrix matrix = matrix(scope, during(programme("a", "KEN", "norm-2015-d"), "2026-12-14", "2026-12-20"), during(programme("b", "GTM", "norm-2015-d"), "2026-12-13", "2026-12-20"));

        assertEquals(Optional.empty(), matrix.cell(0, topic("norm-2015-d")).depth());
        assertEquals(Optional.of(Depth.BUILDS), matrix.cell(1, topic("norm-2015-d")).depth());
    }

    @Test
    void aProgrammeWithoutAStartComesBeforeNothing() {
        Matrix matrix = matrix(new Scope(false, Optional.of(LocalDate.of(2030, 1, 1))), programme("a", "KEN", "norm-2015-d"));

        assertEquals(Optional.empty(), matrix.cell(0, topic("norm-2015-d")).depth());
    }

    @Test
    void aDoneActivityForOneStateDeliversToThatStateAlone() {
        Activity held = Activity.titled(new ItemId("x"), new ItemId("a"), "Workshop").withStatus(ActivityStatus.DONE).withStates(new TreeSet<>(Set.of(GTM)));
        Matrix matrix = matrix(Scope.PLANNED, programme("a", "KEN GTM", "norm-2015-d"), held);

        assertEquals(Optional.empty(), matrix.cell(0, topic("norm-2015-d")).delivered());
        assertEquals(Optional.of(Depth.BUILDS), matrix.cell(1, topic("norm-2015-d")).delivered());
    }

    @Test
    void onlyWhatWasDeliveredCountsWhereThatIsAsked() {
        Matrix matrix = matrix(new Scope(true, Optional.empty()), programme("a", "KEN", "norm-2015-d"), programme("b", "GTM", "norm-2015-d").withStatus(ProgrammeStatus.DONE));

        assertEquals(Optional.empty(), matrix.cell(0, topic("norm-2015-d")).depth());
        assertEquals(Optional.of(Depth.BUILDS), matrix.cell(1, topic("norm-2015-d")).depth());
    }

    @Test
    void aDebateIsAsDeepAsItsDeepestTopic() {
        Matrix matrix = matrix(Scope.PLANNED, deep(programme("a", "KEN", "norm-2015-d"), Depth.INTRODUCES), deep(programme("b", "KEN", "norm-2015-h"), Depth.BUILDS));

        Cell norms = matrix.cell(0, new Column(Debate.CYBER_NORMS, Optional.empty()));

        assertEquals(Optional.of(Depth.BUILDS), norms.depth());
        assertTrue(matrix.cell(0, new Column(Debate.BUDAPEST_CONVENTION, Optional.empty())).open().isPresent());
    }

    @Test
    void columnsCountTheStatesTaught() {
        Matrix matrix = matrix(Scope.PLANNED, programme("a", "KEN GTM", "norm-2015-d"), programme("b", "KEN", "bc-art-35"));

        assertEquals(2, matrix.taught(topic("norm-2015-d")));
        assertEquals(1, matrix.taught(topic("bc-art-35")));
    }

    @Test
    void onlyWhatTheDayKnewHasAColumn() {
        Coverage then = Coverage.of(with(), REFERENCE.on(LocalDate.of(2020, 1, 15)));

        int columns = Matrix.of(then, List.of(KEN), Scope.PLANNED).columns(Columns.ALL).size();

        assertEquals(REFERENCE.topics().stream().filter(t -> then.facts().knows(t.id())).count(), columns);
    }

    @RepeatedTest(10)
    void aStateHasAsManyLinksAsItsLinkage(RepetitionInfo run) {
        Plan plan = GeneratedPlans.of(run.getCurrentRepetition(), new GeneratedPlans.Size(8, 10, 10, 6));
        Coverage coverage = Coverage.of(plan, REFERENCE.on(DAY));
        List<Iso3> states = List.copyOf(coverage.states().keySet());

        Matrix matrix = Matrix.of(coverage, states, Scope.PLANNED);

        matrix.rows().forEach(row -> assertEquals(Linkage.of(coverage, row.state()).pairs().stream().mapToInt(p -> p.made().size()).sum(), row.links(),
                "seed " + run.getCurrentRepetition() + ", " + row.state()));
    }
}
