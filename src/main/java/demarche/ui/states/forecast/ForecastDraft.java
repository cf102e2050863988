package demarche.ui.states.forecast;

import demarche.plan.Forecast;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Course;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.practice.Event;
import demarche.ui.states.facts.Checks;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What we expect a state to do at an event, being written. Saving adds it to the forecasts before; what the same person forecast on the same day is
/// put in its place.
final class ForecastDraft {
    private final OpenState open;
    private final Iso3 state;
    private final Event event;
    private final Checks checks;
    private Course expected;
    private Confidence confidence;
    private String why = "";
    private LocalDate day;
    private String author;

    ForecastDraft(OpenState open, Now now, Event event) {
        this.open = open;
        this.state = now.iso3();
        this.event = event;
        this.day = open.desk().planDay();
        this.author = open.desk().author();
        this.checks = new Checks(open.wording(), day);
        Optional<Forecast> last = earlier().max(Forecast.BY_DAY);
        expected = last.map(Forecast::expected).filter(courses()::contains).orElse(courses().getFirst());
        confidence = last.map(Forecast::confidence).orElse(Confidence.LOW);
    }

    private Stream<Forecast> earlier() {
        return open.desk().plan().forecasts().stream().filter(f -> f.state().equals(state) && f.event().equals(event.id()));
    }

    /// What a state can do at such an event.
    List<Course> courses() {
        return switch (event.kind()) {
            case VOTE -> List.of(Course.VOTES_YES, Course.VOTES_NO, Course.ABSTAINS, Course.STAYS_AWAY);
            case SIGNING -> List.of(Course.NO_STEP, Course.SIGNS, Course.RATIFIES);
            case SESSION, ENTRY_INTO_FORCE, REPORT, MEETING -> List.of(Course.NO_STEP, Course.VOTES_YES, Course.VOTES_NO, Course.ABSTAINS, Course.STAYS_AWAY);
        };
    }

    Event event() {
        return event;
    }

    Course expected() {
        return expected;
    }

    Confidence confidence() {
        return confidence;
    }

    LocalDate day() {
        return day;
    }

    String author() {
        return author;
    }

    /// Every method that takes a value answers with what is wrong with it.
    Optional<String> takeExpected(Course given) {
        expected = given;
        return Optional.empty();
    }

    Optional<String> takeConfidence(Confidence given) {
        confidence = given;
        return Optional.empty();
    }

    Optional<String> takeWhy(String given) {
        return checks.text(given, text -> why = text);
    }

    Optional<String> takeAuthor(String given) {
        return checks.line(given, line -> author = line);
    }

    Optional<String> takeDay(Optional<LocalDate> given) {
        return checks.day(given, date -> day = date);
    }

    /// One undoable edit.
    ///
    /// @return why it was refused
    Optional<String> save() {
        return open.put(() -> new Forecast(id(), state, event.id(), day, expected, confidence, why, author, Optional.empty(), ""));
    }

    private ItemId id() {
        List<Forecast> thatDay = earlier().filter(f -> f.day().equals(day)).toList();
        Optional<ItemId> own = thatDay.stream().filter(f -> f.author().equals(author)).map(Forecast::id).findFirst();
        return own.or(() -> thatDay.stream().map(Forecast::id).max(Comparator.naturalOrder()).map(ItemId::after)).orElseGet(ItemId::random);
    }
}
