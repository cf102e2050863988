package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// States that the plan speaks of together: chosen one by one, or by a filter that is asked anew each day.
///
/// @param title  never blank
/// @param states those chosen; not asked where there is a filter
/// @param filter a filter as the list of states writes it; empty where the states were chosen
public record StateGroup(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) String title, @Sensitive(MINISTRY) SortedSet<Iso3> states,
        @Sensitive(MINISTRY) String filter) implements Item {

    public StateGroup {
        Limits.title(title);
        Limits.text(filter);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    public static StateGroup chosen(ItemId id, String title, SortedSet<Iso3> states) {
        return new StateGroup(id, title, states, "");
    }

    public static StateGroup filtered(ItemId id, String title, String filter) {
        return new StateGroup(id, title, new TreeSet<>(), filter);
    }

    @Override
    public Kind kind() {
        return Kind.STATE_GROUP;
    }

    public StateGroup withTitle(String title) {
        return new StateGroup(id, title, states, filter);
    }

    public StateGroup withStates(SortedSet<Iso3> states) {
        return new StateGroup(id, title, states, filter);
    }

    public StateGroup withFilter(String filter) {
        return new StateGroup(id, title, states, filter);
    }
}
