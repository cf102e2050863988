package demarche.reference.practice;

import demarche.plan.OwnFact;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A dated event of the debates.
///
/// @param first     first day; with last covering a whole month, only the month is verified
/// @param knownFrom the day from which it stood in the calendar
/// @param states    those that it is for; empty: any
/// @param knownUntil the last day on which it stood there; empty for one that was not moved
public record Event(EventId id, LocalDate first, LocalDate last, String forum, String committee, String title, String place, EventKind kind,
        String relevance, LocalDate knownFrom, Optional<LocalDate> knownUntil, String source, Set<Iso3> states) {
    public Event {
        states = Set.copyOf(states);
    }

    /// The same event under another title.
    public Event named(String title) {
        return new Event(id, first, last, forum, committee, title, place, kind, relevance, knownFrom, knownUntil, source, states);
    }

    /// The title without what stands in brackets at its end about how sure the day is.
    public String name() {
        return title.replaceFirst(" \\([^)]*\\)$", "");
    }

    /// Whether only the month is verified.
    public boolean isMonthOnly() {
        return first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
    }

    /// Whether the state is among those it is for.
    public boolean concerns(Iso3 state) {
        return states.isEmpty() || states.contains(state);
    }

    /// Whether a plan entered it itself, so that the reference knows nothing of it.
    public boolean isOwn() {
        return source.startsWith(OwnFact.MARK);
    }

    /// Whether somebody on that day had it in the calendar.
    public boolean isKnownOn(LocalDate day) {
        return !knownFrom.isAfter(day) && knownUntil.filter(last -> last.isBefore(day)).isEmpty();
    }

    /// Whether states decide something at it.
    public boolean isDecisionPoint() {
        return switch (kind) {
            case VOTE, SESSION, SIGNING -> true;
            case ENTRY_INTO_FORCE, REPORT, MEETING -> false;
        };
    }
}
