package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// What the press is told. The line itself is for everybody, from its first hour of use on.
///
/// @param pressLine after the meeting, in our words; may be empty
/// @param pressBefore what is said when asked before that; may be empty
/// @param pressOn first day of use
/// @param pressAt first hour of use
/// @param pressZone of that hour
/// @param speaker who speaks; may be empty
public record Press(@Sensitive(OPEN) String pressLine, @Sensitive(MINISTRY) String pressBefore, @Sensitive(OPEN) Optional<LocalDate> pressOn,
        @Sensitive(OPEN) Optional<LocalTime> pressAt, @Sensitive(OPEN) Optional<ZoneId> pressZone, @Sensitive(MINISTRY) String speaker) implements Part {

    public Press {
        Limits.text(pressLine);
        Limits.text(pressBefore);
        Limits.line(speaker);
    }

    /// Nothing is agreed.
    public static Press open() {
        return new Press("", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public Press withPressLine(String pressLine) {
        return new Press(pressLine, pressBefore, pressOn, pressAt, pressZone, speaker);
    }

    public Press withPressBefore(String pressBefore) {
        return new Press(pressLine, pressBefore, pressOn, pressAt, pressZone, speaker);
    }

    public Press withPressOn(Optional<LocalDate> pressOn) {
        return new Press(pressLine, pressBefore, pressOn, pressAt, pressZone, speaker);
    }

    public Press withPressAt(Optional<LocalTime> pressAt) {
        return new Press(pressLine, pressBefore, pressOn, pressAt, pressZone, speaker);
    }

    public Press withPressZone(Optional<ZoneId> pressZone) {
        return new Press(pressLine, pressBefore, pressOn, pressAt, pressZone, speaker);
    }

    public Press withSpeaker(String speaker) {
        return new Press(pressLine, pressBefore, pressOn, pressAt, pressZone, speaker);
    }
}
