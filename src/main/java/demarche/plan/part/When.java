package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.limit.Limits;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// When an activity takes place: on fixed days, or so many weeks before an event, wherever that event moves.
///
/// @param starts first day
/// @param ends last day, included
/// @param before the event it is reckoned back from, if any: starts and ends are then its days as last reckoned
/// @param weeksBefore whole weeks from its last day to the first day of the event
/// @param days how many days it takes, first and last included; only asked where it is reckoned back
/// @param after the activities that must be over before it can begin
public record When(@Sensitive(PARTNER) Optional<LocalDate> starts, @Sensitive(PARTNER) Optional<LocalDate> ends,
        @Sensitive(MINISTRY) Optional<EventId> before, @Sensitive(MINISTRY) Optional<Integer> weeksBefore,
        @Sensitive(MINISTRY) Optional<Integer> days, @Sensitive(DELIVERY) SortedSet<ItemId> after) implements Part {

    public When {
        Limits.count(weeksBefore);
        Limits.count(days);
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
    }

    /// Nothing is fixed yet.
    public static When open() {
        return new When(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new TreeSet<>());
    }

    public When withStarts(Optional<LocalDate> starts) {
        return new When(starts, ends, before, weeksBefore, days, after);
    }

    public When withEnds(Optional<LocalDate> ends) {
        return new When(starts, ends, before, weeksBefore, days, after);
    }

    public When withBefore(Optional<EventId> before) {
        return new When(starts, ends, before, weeksBefore, days, after);
    }

    public When withWeeksBefore(Optional<Integer> weeksBefore) {
        return new When(starts, ends, before, weeksBefore, days, after);
    }

    public When withDays(Optional<Integer> days) {
        return new When(starts, ends, before, weeksBefore, days, after);
    }

    public When withAfter(SortedSet<ItemId> after) {
        return new When(starts, ends, before, weeksBefore, days, after);
    }

    /// Its days as reckoned back from the first day of its event; the same where it is not reckoned back.
    public When reckonedFrom(LocalDate event) {
        if (before.isEmpty() || weeksBefore.isEmpty()) return this;
        LocalDate last = event.minusWeeks(weeksBefore.get());
        return withEnds(Optional.of(last)).withStarts(Optional.of(last.minusDays(Math.max(1, days.orElse(1)) - 1L)));
    }
}
