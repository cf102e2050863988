package demarche.history.merge;

import demarche.plan.Kind;
import demarche.plan.handling.Handling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What one field comes to, after all that was done to it.
///
/// @param place where it stands
/// @param open  the events that nobody has overridden and that changed something, the one that counts for now first; two or more are a conflict if
///              they differ
record FieldStory(Place place, Optional<JsonNode> base, List<Event> open) {

    /// How many times in a row people may have changed a field without seeing one another before what was before that is no longer asked.
    private static final int MEMORY = 40;

    /// @param events all that say something about the field, in order
    static FieldStory of(Place place, List<Event> events) {
        return of(place, events, MEMORY);
    }

    private static FieldStory of(Place place, List<Event> events, int memory) {
        String field = place.pointer();
        var latest = new ArrayList<Event>();
        for (Event event : events) {
            latest.removeIf(older -> event.overrides(older, field) && !isBehind(older, event, latest, field));
            latest.add(event);
        }
        if (latest.size() == 1 || memory == 0) return new FieldStory(place, Optional.empty(), latest.reversed());
        FieldStory past = past(place, events, latest, memory - 1);
        Optional<JsonNode> base = past.value();
        var changed = new ArrayList<>(latest);
        if (!past.isConflict()) changed.removeIf(event -> event.after(field).equals(base));
        if (changed.isEmpty()) changed.add(latest.getLast());
        changed.sort(standsFirst(place));
        return new FieldStory(place, base, changed);
    }

    /// Whether somebody who did not know of the older one came to the same value, and that is what the later event went on from.
    private static boolean isBehind(Event older, Event later, List<Event> latest, String field) {
        return later.edit().partial() && latest.stream().anyMatch(between -> between != older && between.sees(older) && later.overrides(between, field));
    }

    /// What the field was when all of them had last seen the same. What was withheld from somebody he has not seen.
    private static FieldStory past(Place place, List<Event> events, List<Event> latest, int memory) {
        List<Event> known = events.stream().filter(event -> latest.stream().allMatch(late -> late.overrides(event, place.pointer()))).toList();
        return known.isEmpty() ? new FieldStory(place, Optional.empty(), List.of()) : of(place, known, memory);
    }

    /// The last in order; of two markings the stricter.
    private static Comparator<Event> standsFirst(Place place) {
        Comparator<Event> last = Comparator.reverseOrder();
        boolean marking = place.kind() == Kind.PLAN && place.pointer().equals("/handling");
        return marking ? Comparator.comparing(FieldStory::strictness).reversed().thenComparing(last) : last;
    }

    private static int strictness(Event event) {
        return event.after("/handling").filter(JsonNode::isString).flatMap(node -> Handling.labelled(node.stringValue())).map(Handling::ordinal).orElse(-1);
    }

    Optional<JsonNode> value() {
        return open.isEmpty() ? Optional.empty() : open.getFirst().after(place.pointer());
    }

    boolean isConflict() {
        return open.stream().map(event -> event.after(place.pointer())).distinct().limit(2).count() == 2;
    }

    Optional<Conflict> conflict() {
        if (!isConflict()) return Optional.empty();
        return Optional.of(new Conflict(place, base, open.stream().map(event -> event.version(place.pointer())).toList()));
    }
}
