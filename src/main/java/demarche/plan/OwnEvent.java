package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A decision point that the reference does not hold, such as the day a state means to reply. Programmes and risks name it by its id.
///
/// @param title never blank
/// @param first first day
/// @param last last day, included; not before the first
/// @param states those that decide; empty: any
/// @param place may be empty
/// @param source where we know it from; may be empty
public record OwnEvent(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) String title, @Sensitive(MINISTRY) LocalDate first,
        @Sensitive(MINISTRY) LocalDate last, @Sensitive(MINISTRY) SortedSet<Iso3> states, @Sensitive(MINISTRY) String place,
        @Sensitive(MINISTRY) String source) implements Item {

    public OwnEvent {
        Limits.title(title);
        Limits.line(place);
        Limits.line(source);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// An event of one day of which only the title is known.
    public static OwnEvent on(ItemId id, String title, LocalDate day) {
        return new OwnEvent(id, title, day, day, new TreeSet<>(), "", "");
    }

    @Override
    public Kind kind() {
        return Kind.OWN_EVENT;
    }

    /// By what programmes and risks name it.
    public EventId event() {
        return new EventId(id.value());
    }

    public OwnEvent withTitle(String title) {
        return new OwnEvent(id, title, first, last, states, place, source);
    }

    public OwnEvent withFirst(LocalDate first) {
        return new OwnEvent(id, title, first, last, states, place, source);
    }

    public OwnEvent withLast(LocalDate last) {
        return new OwnEvent(id, title, first, last, states, place, source);
    }

    public OwnEvent withStates(SortedSet<Iso3> states) {
        return new OwnEvent(id, title, first, last, states, place, source);
    }

    public OwnEvent withPlace(String place) {
        return new OwnEvent(id, title, first, last, states, place, source);
    }

    public OwnEvent withSource(String source) {
        return new OwnEvent(id, title, first, last, states, place, source);
    }
}
