package demarche.ui.states.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.choice.Confidence;
import demarche.plan.choice.Course;
import demarche.plan.id.EventId;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import demarche.ui.states.GivenStates;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.forecast.ForecastsViewModel.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What we expected of a state beside what it did.
class ForecastsViewModelTest {
    @TempDir
    Path folder;
    private GivenStates given;
    private OpenState open;
    private ForecastsViewModel model;

    private void opened(String sample, String code) {
        given = GivenStates.of(sample, folder);
        open = given.open(code);
        model = new ForecastsViewModel(open, Texts.of("forecast", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private List<Point> points() {
        return model.points(GivenStates.now(open));
    }

    private Point point(String event) {
        return points().stream().filter(p -> p.event().equals(new EventId(event))).findFirst().orElseThrow();
    }

    @Test
    void aRollCallStandsBesideTheForecasts() {
        opened(GivenStates.OF_2020, "TUN");

        Point vote = point("evt-74-247");

        assertEquals("It abstained on 27 Dec 2019.", vote.outcome());
        assertFalse(vote.enterable());
        assertEquals(List.of(Optional.of(true), Optional.of(false)), vote.lines().stream().map(ForecastsViewModel.Line::asExpected).toList());
    }

    @Test
    void aSignatureInHanoiIsTold() {
        opened(GivenStates.OF_2026, "PNG");

        assertEquals("It signed on 25 Oct 2025.", point("evt-hanoi").outcome());
    }

    @Test
    void whatNobodyToldIsEnteredWithASource() {
        opened(GivenStates.OF_2026, "KEN");
        EventId plenary = new EventId("evt-gm-1");
        String untold = point("evt-gm-1").outcome();

        Optional<String> refused = model.enter(plenary, Course.NO_STEP, " ");
        Optional<String> taken = model.enter(plenary, Course.NO_STEP, "Note from New York, July 2026");

        assertEquals("The event is over. What this state did is not recorded.", untold);
        assertEquals(Optional.of("Name where we know it from."), refused);
        assertEquals(Optional.empty(), taken);
        assertEquals("It took no step. Entered by us.", point("evt-gm-1").outcome());
        assertEquals(Optional.of(true), point("evt-gm-1").lines().getFirst().asExpected());
    }

    @Test
    void aLaterForecastIsAdded() {
        opened(GivenStates.OF_2026, "GTM");
        Event close = given.desk().reference().event(new EventId("evt-uncc-close")).orElseThrow();
        int before = point("evt-uncc-close").lines().size();
        var draft = new ForecastDraft(open, GivenStates.now(open), close);
        draft.takeExpected(Course.SIGNS);
        draft.takeConfidence(Confidence.HIGH);

        draft.save();
        Point after = point("evt-uncc-close");
        given.desk().undo();

        assertEquals(before + 1, after.lines().size());
        assertEquals("We expect that it signs. Confidence high.", after.lines().getFirst().expected());
        assertEquals(before, point("evt-uncc-close").lines().size());
    }

    @Test
    void atASigningNobodyVotes() {
        opened(GivenStates.OF_2026, "GTM");
        Event close = given.desk().reference().event(new EventId("evt-uncc-close")).orElseThrow();

        assertEquals(List.of(Course.NO_STEP, Course.SIGNS, Course.RATIFIES), new ForecastDraft(open, GivenStates.now(open), close).courses());
    }

    @Test
    void howAllForecastsFaredIsSaidPlainly() {
        opened(GivenStates.OF_2020, "TUN");

        assertTrue(model.fared(GivenStates.now(open)).startsWith("All forecasts of this plan: 3 decided, 2 as expected, 1 otherwise; 2 ahead, 0 without"), model.fared(GivenStates.now(open)));
    }
}
