package demarche.insight.schedule;

import demarche.plan.Holiday;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The days on which states do not work, as the plan enters them.
record Holidays(Map<Iso3, List<Holiday>> of) {

    static Holidays of(Plan plan) {
        return new Holidays(plan.holidays().stream().sorted(Comparator.comparing(Holiday::first)).collect(Collectors.groupingBy(Holiday::state)));
    }

    /// Days from which on an activity can live with a holiday in its midst.
    private static final int LONG = 10;

    /// Those that matter: any in a short activity, in a long one those on its first or last day.
    List<Holiday> pressing(Collection<Iso3> states, Span days) {
        return touching(states, days).stream().filter(h -> days.days() < LONG || !h.first().isAfter(days.first()) || !h.last().isBefore(days.last())).toList();
    }

    /// Those of the states that the days touch, state by state.
    List<Holiday> touching(Collection<Iso3> states, Span days) {
        if (of.isEmpty()) return List.of();
        return states.stream().flatMap(s -> of.getOrDefault(s, List.of()).stream()).filter(h -> days.touches(h.first(), h.last())).toList();
    }
}
