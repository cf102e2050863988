package demarche.reference;

import demarche.plan.OwnEvent;
import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.id.EventId;
import demarche.reference.practice.Event;
import demarche.reference.practice.EventKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The events of the reference with those that a plan enters itself: states decide something at each of these, and their source says that they are our own.
///
/// @param own in order of first day
record Calendar(Reference reference, List<Event> own) {
    private static final Comparator<Event> BY_DAY = Comparator.comparing(Event::first).thenComparing(Event::id);

    static Calendar of(Reference reference) {
        return new Calendar(reference, List.of());
    }

    /// An own event cannot stand in the place of one of the reference.
    Calendar with(Plan plan) {
        return new Calendar(reference, plan.ownEvents().stream().filter(e -> reference.event(e.event()).isEmpty()).map(Calendar::event).sorted(BY_DAY).toList());
    }

    /// In the calendar from ever: whoever looks at an earlier day looks at the same plan.
    private static Event event(OwnEvent own) {
        LocalDate last = own.last().isBefore(own.first()) ? own.first() : own.last();
        String source = OwnFact.MARK + (own.source().isBlank() ? "entered in the plan" : own.source());
        return new Event(own.event(), own.first(), last, "", "", own.title(), own.place(), EventKind.SESSION, "", LocalDate.MIN, Optional.empty(), source, own.states());
    }

    boolean hasOwn() {
        return !own.isEmpty();
    }

    List<Event> events() {
        return own.isEmpty() ? List.copyOf(reference.events()) : Stream.concat(reference.events().stream(), own.stream()).sorted(Comparator.comparing(Event::first)).toList();
    }

    Optional<Event> event(EventId id) {
        return reference.event(id).or(() -> own.stream().filter(e -> e.id().equals(id)).findFirst());
    }
}
