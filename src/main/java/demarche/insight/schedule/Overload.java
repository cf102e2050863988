package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.choice.Mode;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Somebody, or a place, asked for by two activities or more on the same days.
///
/// @param days from the first day that is asked for twice to the last such day without a pause
/// @param by   the activities, in order of their first day
public record Overload(What what, Span days, List<Activity> by) {

    /// Who or what is asked for.
    public sealed interface What {
        /// Who answers for the activities, as they write it.
        record Lead(String name) implements What {}

        record Person(ItemId contact) implements What {}

        record Place(String name) implements What {}
    }

    private record Booked(Activity activity, Span days) {}

    public Overload {
        by = List.copyOf(by);
    }

    /// Everything that is asked for twice from the day of the schedule on, in order of day. What is done, and what is held online alone, takes nobody's place.
    public static List<Overload> of(Schedule schedule) {
        Map<String, What> whats = new TreeMap<>();
        Map<String, List<Booked>> booked = new TreeMap<>();
        for (Activity activity : schedule.activities()) {
            schedule.days(activity.id()).filter(d -> schedule.isLive(activity.id()) && !d.last().isBefore(schedule.day())).ifPresent(days -> asked(activity).forEach(what -> {
                String key = key(what);
                whats.putIfAbsent(key, what);
                booked.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Booked(activity, days));
            }));
        }
        return booked.entrySet().stream().flatMap(e -> overloads(whats.get(e.getKey()), e.getValue())).sorted(Comparator.comparing((Overload o) -> o.days().first())).toList();
    }

    private static Stream<What> asked(Activity activity) {
        Stream<What> lead = activity.lead().isBlank() ? Stream.empty() : Stream.of(new What.Lead(activity.lead()));
        boolean somewhere = !activity.place().isBlank() && activity.setting().mode().filter(m -> m == Mode.ONLINE).isEmpty();
        Stream<What> place = somewhere ? Stream.of(new What.Place(activity.place())) : Stream.empty();
        return Stream.of(lead, activity.delivery().people().stream().map(What.Person::new), place).flatMap(s -> s);
    }

    private static String key(What what) {
        return switch (what) {
            case What.Lead(String name) -> "1 " + name.strip().toLowerCase(java.util.Locale.ROOT);
            case What.Person(ItemId contact) -> "2 " + contact;
            case What.Place(String name) -> "3 " + name.strip().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static Stream<Overload> overloads(What what, List<Booked> booked) {
        booked.sort(Comparator.comparing((Booked b) -> b.days().first()).thenComparing(b -> b.activity().id()));
        return twice(booked).stream().map(days -> new Overload(what, days, booked.stream().filter(b -> b.days().touches(days.first(), days.last())).map(Booked::activity).toList()));
    }

    /// The days that two or more ask for, one walk in order of first day: where one begins before all earlier are over, both ask till the first of them ends.
    private static List<Span> twice(List<Booked> booked) {
        var twice = new ArrayList<Span>();
        LocalDate reach = LocalDate.MIN;
        for (Booked next : booked) {
            Span days = next.days();
            if (!days.first().isAfter(reach)) join(twice, new Span(days.first(), earliest(reach, days.last())));
            reach = latest(reach, days.last());
        }
        return twice;
    }

    private static void join(List<Span> spans, Span next) {
        boolean goesOn = !spans.isEmpty() && !next.first().isAfter(spans.getLast().last().plusDays(1));
        if (goesOn) spans.set(spans.size() - 1, new Span(spans.getLast().first(), latest(spans.getLast().last(), next.last())));
        else spans.add(next);
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
