package demarche.ui.programmes.activities.column;

import demarche.insight.TopicName;
import demarche.plan.Activity;
import demarche.plan.OwnActivityType;
import demarche.plan.OwnEvent;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.practice.ActivityType;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One value of the plan as cells look things up in it: names of types, events, topics, results and of the activities beside one another. Names are
/// gathered when they are first asked for. Used on one thread.
public final class Book {
    private final Plan plan;
    private final Reference reference;
    private final Locale locale;
    private final Map<String, Names<?>> gathered = new HashMap<>();
    private Map<ItemId, List<Activity>> byProgramme = Map.of();

    public Book(Plan plan, Reference reference, Locale locale) {
        this.plan = plan;
        this.reference = reference;
        this.locale = locale;
    }

    public Plan plan() {
        return plan;
    }

    public Reference reference() {
        return reference;
    }

    public Optional<Programme> programme(Activity activity) {
        return plan.programmes().find(activity.programme());
    }

    /// The states it is held for: its own, or those of its programme.
    public java.util.SortedSet<Iso3> states(Activity activity) {
        if (!activity.states().isEmpty()) return activity.states();
        return programme(activity).map(Programme::states).orElse(activity.states());
    }

    public List<Activity> siblings(ItemId programme) {
        if (byProgramme.isEmpty()) byProgramme = plan.activities().stream().collect(Collectors.groupingBy(Activity::programme));
        return byProgramme.getOrDefault(programme, List.of());
    }

    Names<ActivityTypeId> types() {
        return names("types", () -> {
            var names = Stream.concat(plan.ownActivityTypes().stream().map(t -> Map.entry(t.type(), t.title())), reference.activityTypes().stream().map(t -> Map.entry(t.id(), t.name()))).toList();
            return called(names, ActivityTypeId::value);
        });
    }

    Names<EventId> events() {
        return names("events", () -> {
            var names = Stream.concat(plan.ownEvents().stream().map(e -> Map.entry(e.event(), e.title())), reference.events().stream().map(e -> Map.entry(e.id(), e.name()))).toList();
            return called(names, EventId::value);
        });
    }

    Names<TopicId> topics() {
        return names("topics", () -> called(reference.topics().stream().map(t -> Map.entry(t.id(), TopicName.listed(t))).toList(), TopicId::value));
    }

    Names<Iso3> states() {
        return names("states", () -> called(reference.states().stream().map(s -> Map.entry(s.iso3(), s.name(locale))).toList(), Iso3::code));
    }

    Names<ItemId> contacts() {
        return names("contacts", () -> called(plan.contacts().stream().map(c -> Map.entry(c.id(), c.title())).toList(), ItemId::value));
    }

    Names<ItemId> results(ItemId programme) {
        return names("results " + programme, () -> called(plan.results().stream().filter(r -> r.programme().equals(programme)).map(r -> Map.entry(r.id(), r.statement())).toList(), ItemId::value));
    }

    Names<ItemId> beside(ItemId programme) {
        return names("beside " + programme, () -> called(siblings(programme).stream().map(a -> Map.entry(a.id(), a.title())).toList(), ItemId::value));
    }

    private static <T> Names<T> called(List<Map.Entry<T, String>> entries, java.util.function.Function<T, String> key) {
        Map<T, String> names = entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, java.util.LinkedHashMap::new));
        return Names.of(names.keySet(), key, names::get);
    }

    /// What is gathered under a name was put there by the one method that asks for it.
    @SuppressWarnings("unchecked")
    private <T> Names<T> names(String of, java.util.function.Supplier<Names<T>> gather) {
        Names<?> found = gathered.get(of);
        if (found == null) {
            found = gather.get();
            gathered.put(of, found);
        }
        return (Names<T>) found;
    }

    /// The first day of an event of the reference or of the plan.
    public Optional<LocalDate> first(EventId event) {
        return plan.ownEvents().stream().filter(e -> e.event().equals(event)).map(OwnEvent::first).findFirst().or(() -> reference.event(event).map(Event::first));
    }

    public Optional<OwnActivityType> ownType(ActivityTypeId type) {
        return plan.ownActivityTypes().stream().filter(t -> t.type().equals(type)).findFirst();
    }

    public Optional<ActivityType> type(ActivityTypeId type) {
        return reference.activityTypes().stream().filter(t -> t.id().equals(type)).findFirst();
    }
}
