package demarche.pack.brief.ground;

import demarche.plan.part.Slot;
import demarche.text.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// The day and the hours of a meeting in words, here and on the clock of their capital.
public record Appointment(Ground ground, Slot slot) {
    /// Of the meeting that the brief is for.
    public static Appointment of(Ground ground) {
        return new Appointment(ground, ground.engagement().slot());
    }

    /// `Tuesday 11 February 2020, 08:30–09:00`; empty where no day is fixed.
    public Optional<String> when() {
        return slot.day().map(day -> joined(ground.days().weekday(day), hours()));
    }

    public String hours() {
        return ground.hours().span(slot.from(), slot.until());
    }

    /// `New York (UTC−5)`; empty where no zone is known.
    public String zone() {
        return slot.zone().map(zone -> ground.hours().zone(zone, begins(zone))).orElse("");
    }

    private Instant begins(ZoneId zone) {
        return slot.day().orElse(ground.day()).atTime(slot.from().orElse(LocalTime.NOON)).atZone(zone).toInstant();
    }

    /// `14:30–15:00 Tunis (UTC+1)`, with the day where it is another one there; empty where their clock is ours or is not known.
    public Optional<String> theirs() {
        if (slot.day().isEmpty() || slot.from().isEmpty() || slot.zone().isEmpty()) return Optional.empty();
        ZoneId ours = slot.zone().get();
        return ground.state().flatMap(CapitalTime::of).filter(zone -> !Hours.offset(zone, begins(ours)).equals(Hours.offset(ours, begins(ours)))).map(zone -> at(zone, ours, slot.day().get()));
    }

    private String at(ZoneId zone, ZoneId ours, LocalDate day) {
        ZonedDateTime there = begins(ours).atZone(zone);
        Optional<LocalTime> until = slot.until().map(time -> day.atTime(time).atZone(ours).withZoneSameInstant(zone).toLocalTime());
        String hours = ground.hours().span(Optional.of(there.toLocalTime()), until) + " " + ground.hours().zone(zone, there.toInstant());
        return there.toLocalDate().equals(day) ? hours : joined(ground.days().day(there.toLocalDate()), hours);
    }

    /// `11 Feb 2020, 08:30 New York`, for the head of every page; empty where no day is fixed.
    public Optional<String> running() {
        return slot.day().map(day -> {
            String hour = slot.from().map(ground.hours()::at).orElse("");
            return joined(ground.days().day(day), (hour + " " + slot.zone().map(ground.hours()::city).orElse("")).strip());
        });
    }

    private static String joined(String day, String hours) {
        return hours.isEmpty() ? day : day + ", " + hours;
    }
}
