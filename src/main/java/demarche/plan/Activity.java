package demarche.plan;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.choice.ActivityStatus;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A dated piece of a programme: a workshop, a legislative review, a mock trial, a study visit.
///
/// @param programme the programme it belongs to
/// @param title never blank
/// @param states empty: the states of the programme
/// @param starts first day
/// @param ends last day, included
/// @param place may be empty
/// @param lead may be empty
public record Activity(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) ItemId programme, @Sensitive(PARTNER) String title,
        @Sensitive(PARTNER) Optional<ActivityTypeId> type, @Sensitive(PARTNER) SortedSet<Iso3> states,
        @Sensitive(PARTNER) Optional<LocalDate> starts, @Sensitive(PARTNER) Optional<LocalDate> ends,
        @Sensitive(PARTNER) String place, @Sensitive(DELIVERY) String lead, @Sensitive(DELIVERY) ActivityStatus status) implements Item {

    public Activity {
        Limits.title(title);
        Limits.line(place);
        Limits.line(lead);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// An activity of which only the title is known.
    public static Activity titled(ItemId id, ItemId programme, String title) {
        return new Activity(id, programme, title, Optional.empty(), new TreeSet<>(), Optional.empty(), Optional.empty(), "", "",
                ActivityStatus.PLANNED);
    }

    @Override
    public Kind kind() {
        return Kind.ACTIVITY;
    }

    public Activity withTitle(String title) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }

    public Activity withType(Optional<ActivityTypeId> type) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }

    public Activity withStates(SortedSet<Iso3> states) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }

    public Activity withStarts(Optional<LocalDate> starts) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }

    public Activity withEnds(Optional<LocalDate> ends) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }

    public Activity withPlace(String place) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }

    public Activity withLead(String lead) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }

    public Activity withStatus(ActivityStatus status) {
        return new Activity(id, programme, title, type, states, starts, ends, place, lead, status);
    }
}
