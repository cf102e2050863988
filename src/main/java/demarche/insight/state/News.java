package demarche.insight.state;

import demarche.plan.Assessment;
import demarche.plan.Forecast;
import demarche.plan.Hearing;
import demarche.plan.OwnFact;
import demarche.reference.practice.Event;
import demarche.reference.state.Ballot;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import java.time.LocalDate;

/// Something about a state that was not yet so, or not yet known, on an earlier day.
public sealed interface News {
    /// From when it is so, or the first day on which it is known.
    LocalDate day();

    /// The state was called in a vote.
    record Voted(Ballot ballot, Resolution resolution) implements News {
        @Override
        public LocalDate day() {
            return ballot.date();
        }
    }

    /// A resolution was adopted without a vote.
    record Adopted(Resolution resolution) implements News {
        @Override
        public LocalDate day() {
            return resolution.date();
        }
    }

    /// The state stands elsewhere towards a treaty.
    record Stepped(Instrument treaty, Standing before, Standing now, TreatyRecord row, LocalDate day) implements News {}

    /// A value of an index came out for a year that has ended since.
    record Measured(IndexValue value) implements News {
        @Override
        public LocalDate day() {
            return LocalDate.of(value.year(), 12, 31);
        }
    }

    /// States decided at an event, or a treaty came into force.
    record Held(Event event) implements News {
        @Override
        public LocalDate day() {
            return event.last();
        }
    }

    /// We judged the state anew.
    record Judged(Assessment assessment) implements News {
        @Override
        public LocalDate day() {
            return assessment.day();
        }
    }

    /// We said what we expect of it.
    record Expected(Forecast forecast) implements News {
        @Override
        public LocalDate day() {
            return forecast.day();
        }
    }

    /// We heard a concern.
    record Heard(Hearing hearing, LocalDate day) implements News {}

    /// We know a fact better than the reference.
    record Entered(OwnFact fact) implements News {
        @Override
        public LocalDate day() {
            return fact.since();
        }
    }
}
