package demarche.ui.states.forecast;

import demarche.insight.forecast.Fared;
import demarche.insight.forecast.Outcome;
import demarche.insight.forecast.Outcomes;
import demarche.plan.Forecast;
import demarche.plan.choice.Course;
import demarche.plan.id.EventId;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What we expected of a state, event by event, and what it did.
final class ForecastsViewModel {
    /// One event with the forecasts for it.
    ///
    /// @param outcome  what the state did, or why that is not known, in a sentence
    /// @param source   of the outcome; may be empty
    /// @param enterable whether the person may enter what it did, since the reference does not tell
    /// @param lines    the newest first
    record Point(EventId event, String name, String days, String outcome, String source, boolean enterable, Optional<Course> entered, List<Line> lines) {}

    /// One forecast.
    ///
    /// @param asExpected empty while the outcome is not known
    record Line(Forecast forecast, String expected, String who, Optional<Boolean> asExpected) {}

    private final OpenState open;
    private final Wording wording;
    private final Texts texts;

    ForecastsViewModel(OpenState open, Texts texts) {
        this.open = open;
        this.wording = open.wording();
        this.texts = texts;
    }

    /// The latest event first.
    List<Point> points(Now now) {
        Map<EventId, List<Forecast>> byEvent = now.plan().forecasts().stream().filter(f -> f.state().equals(now.iso3())).collect(Collectors.groupingBy(Forecast::event));
        return byEvent.entrySet().stream().sorted(Comparator.comparing((Map.Entry<EventId, List<Forecast>> e) -> ends(e.getKey(), now)).reversed().thenComparing(e -> e.getKey().value()))
                .map(e -> point(e.getKey(), e.getValue().stream().sorted(Forecast.BY_DAY.reversed()).toList(), now)).toList();
    }

    private static LocalDate ends(EventId id, Now now) {
        return now.facts().facts().event(id).map(Event::last).orElse(LocalDate.MIN);
    }

    private Point point(EventId id, List<Forecast> newestFirst, Now now) {
        var outcomes = new Outcomes(now.plan(), now.facts().facts());
        Optional<Event> event = now.facts().facts().event(id);
        Forecast last = newestFirst.getFirst();
        Outcome outcome = outcomes.of(last);
        String name = event.map(Event::name).orElse(id.value());
        String days = event.map(e -> wording.days().span(e.first(), e.last())).orElse("");
        return new Point(id, name, days, sentence(outcome), source(outcome, now), isEnterable(outcome), entered(outcome),
                newestFirst.stream().map(f -> line(f, outcomes)).toList());
    }

    private Line line(Forecast forecast, Outcomes outcomes) {
        String day = wording.days().day(forecast.day());
        String course = wording.course(forecast.expected());
        String confidence = wording.confidence(forecast.confidence());
        boolean ahead = outcomes.of(forecast) instanceof Outcome.Ahead;
        return new Line(forecast, ahead ? texts.get("forecast.expects", course, confidence) : texts.get("forecast.expected.words", course, confidence),
                forecast.author().isBlank() ? day : texts.get("forecast.who", day, forecast.author()), outcomes.asExpected(forecast));
    }

    private String sentence(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ahead() -> texts.get("forecast.outcome.ahead");
            case Outcome.Told(Course course, LocalDate day, String _) -> texts.get("forecast.outcome.told", wording.done(course), wording.days().day(day));
            case Outcome.Entered(Course course, String _) -> texts.get("forecast.outcome.entered", wording.done(course));
            case Outcome.WithoutVote(LocalDate day, String _) -> texts.get("forecast.outcome.without-vote", wording.days().day(day));
            case Outcome.Untold() -> texts.get("forecast.outcome.untold");
        };
    }

    private static String source(Outcome outcome, Now now) {
        return switch (outcome) {
            case Outcome.Told(Course _, LocalDate day, String source) -> now.facts().source(source, now.facts().day(day));
            case Outcome.WithoutVote(LocalDate day, String source) -> now.facts().source(source, now.facts().day(day));
            case Outcome.Entered(Course _, String source) -> source;
            case Outcome.Ahead() -> "";
            case Outcome.Untold() -> "";
        };
    }

    private static Optional<Course> entered(Outcome outcome) {
        return outcome instanceof Outcome.Entered(Course course, String _) ? Optional.of(course) : Optional.empty();
    }

    private static boolean isEnterable(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Entered _, Outcome.WithoutVote _, Outcome.Untold _ -> true;
            case Outcome.Ahead _, Outcome.Told _ -> false;
        };
    }

    /// How all forecasts of the plan fared.
    String fared(Now now) {
        Fared fared = Fared.of(now.plan(), now.facts().facts());
        return fared.decided() == 0 ? texts.get("forecast.fared.none", fared.ahead(), fared.untold())
                : texts.get("forecast.fared", fared.decided(), fared.asExpected(), fared.otherwise(), fared.ahead(), fared.untold());
    }

    /// What the state did stands beside every forecast for the event: one undoable edit.
    ///
    /// @return what is wrong with the source
    Optional<String> enter(EventId event, Course did, String source) {
        if (source.isBlank()) return Optional.of(texts.get("forecast.outcome.source.missing"));
        Now now = open.nowProperty().get().orElseThrow();
        return open.putAll(() -> now.plan().forecasts().stream().filter(f -> f.state().equals(now.iso3()) && f.event().equals(event))
                .map(f -> f.withOutcome(Optional.of(did), source)).toList());
    }

    void delete(Forecast forecast) {
        open.remove(forecast, texts.get("forecast.deleted", wording.days().day(forecast.day())));
    }
}
