package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.handling.Sensitive;
import demarche.plan.limit.Limits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// When and where one meets.
///
/// @param zone of those hours
/// @param place city, house, room; may be empty
public record Slot(@Sensitive(PARTNER) Optional<LocalDate> day, @Sensitive(PARTNER) Optional<LocalTime> from,
        @Sensitive(PARTNER) Optional<LocalTime> until, @Sensitive(PARTNER) Optional<ZoneId> zone, @Sensitive(PARTNER) String place) implements Part {

    public Slot {
        Limits.line(place);
    }

    /// Nothing is fixed yet.
    public static Slot open() {
        return new Slot(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /// The moment it begins, for the order of meetings: what has no hour comes first on its day, what has no day last of all.
    public Instant begins() {
        return day.map(d -> d.atTime(from.orElse(LocalTime.MIN)).atZone(zone.orElse(ZoneOffset.UTC)).toInstant()).orElse(Instant.MAX);
    }

    public Slot withDay(Optional<LocalDate> day) {
        return new Slot(day, from, until, zone, place);
    }

    public Slot withFrom(Optional<LocalTime> from) {
        return new Slot(day, from, until, zone, place);
    }

    public Slot withUntil(Optional<LocalTime> until) {
        return new Slot(day, from, until, zone, place);
    }

    public Slot withZone(Optional<ZoneId> zone) {
        return new Slot(day, from, until, zone, place);
    }

    public Slot withPlace(String place) {
        return new Slot(day, from, until, zone, place);
    }
}
