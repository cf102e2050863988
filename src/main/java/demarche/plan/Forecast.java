package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.Confidence;
import demarche.plan.choice.Course;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What we expect a state to do at a decision point, as judged on a day. A later expectation is another forecast; what then happened stands beside it.
///
/// @param rationale why we expect so; may be empty
/// @param author    who forecast; may be empty
/// @param outcome   what the state did, where the reference does not tell it
/// @param outcomeSource where we know the outcome from; may be empty
public record Forecast(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) Iso3 state, @Sensitive(MINISTRY) EventId event,
        @Sensitive(MINISTRY) LocalDate day, @Sensitive(MINISTRY) Course expected, @Sensitive(MINISTRY) Confidence confidence,
        @Sensitive(MINISTRY) String rationale, @Sensitive(MINISTRY) String author, @Sensitive(MINISTRY) Optional<Course> outcome,
        @Sensitive(MINISTRY) String outcomeSource) implements Item {
    /// The oldest first; of one day, in the order of ids.
    public static final Comparator<Forecast> BY_DAY = Comparator.comparing(Forecast::day).thenComparing(Forecast::id);

    public Forecast {
        Limits.text(rationale);
        Limits.line(author);
        Limits.line(outcomeSource);
    }

    /// An expectation without a reason yet.
    public static Forecast of(ItemId id, Iso3 state, EventId event, LocalDate day, Course expected) {
        return new Forecast(id, state, event, day, expected, Confidence.LOW, "", "", Optional.empty(), "");
    }

    @Override
    public Kind kind() {
        return Kind.FORECAST;
    }

    public Forecast withOutcome(Optional<Course> outcome, String outcomeSource) {
        return new Forecast(id, state, event, day, expected, confidence, rationale, author, outcome, outcomeSource);
    }
}
