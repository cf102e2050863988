package demarche.history.merge;

import demarche.history.mapping.Field;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What one item comes to, after all that was done to it.
///
/// @param place     the item
/// @param events    everything done to it, in order
/// @param removals  those that took it away and were not overridden by its being made again; empty where nobody did
/// @param body      its fields; empty where it is gone
/// @param conflicts what is undecided about it
record ItemStory(Place place, List<Event> events, List<Event> removals, Optional<ObjectNode> body, List<Conflict> conflicts) {
    private static final Map<Kind, Map<String, Kind>> WHOLES = Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, ItemStory::wholesOf));

    private static Map<String, Kind> wholesOf(Kind kind) {
        return ItemMapping.of(kind).fields().stream().filter(field -> Kind.coded(field.name()).isPresent())
                .collect(Collectors.toMap(Field::name, field -> Kind.coded(field.name()).orElseThrow()));
    }

    /// @param events in order
    static ItemStory of(Place place, List<Event> events) {
        List<Event> latest = place.kind() == Kind.PLAN ? List.of() : latest(events);
        List<Event> removals = latest.stream().filter(Event::isRemoval).toList();
        if (removals.isEmpty()) return there(place, events, List.of());
        if (removals.size() < latest.size() && !wasThere(events, latest)) return there(place, events.stream().filter(e -> removals.stream().noneMatch(r -> r.sees(e))).toList(), List.of());
        List<Event> unaware = unaware(events, removals);
        boolean known = unaware.isEmpty() && removals.stream().anyMatch(r -> !r.edit().partial());
        return known || removals.stream().anyMatch(r -> isAsRemoved(place, r, events, unaware)) ? gone(place, events, removals) : kept(place, events, removals);
    }

    /// Of those that say whether the item is there, the ones that nobody has overridden.
    private static List<Event> latest(List<Event> events) {
        var latest = new ArrayList<Event>();
        for (Event event : events) {
            if (!event.isRemoval() && !event.isMaking()) continue;
            latest.removeIf(event::sees);
            latest.add(event);
        }
        return latest;
    }

    /// Whether the item was there when all of them had last seen the same. If not, those who removed it took away only what they themselves had made.
    private static boolean wasThere(List<Event> events, List<Event> latest) {
        return events.stream().anyMatch(e -> e.isMaking() && latest.stream().allMatch(l -> l.sees(e)));
    }

    /// What was done by somebody who did not know of the removals, nor any of them of it.
    private static List<Event> unaware(List<Event> events, List<Event> removals) {
        return events.stream().filter(e -> !e.isRemoval() && removals.stream().noneMatch(r -> r.sees(e) || e.sees(r))).toList();
    }

    /// Whether the item, had its remover known the rest too, would be what he removed.
    private static boolean isAsRemoved(Place place, Event removal, List<Event> events, List<Event> unaware) {
        if (unaware.stream().anyMatch(Event::isKeeping)) return false;
        Fields left = Fields.of(place, events.stream().filter(e -> !e.isRemoval() && (removal.sees(e) || unaware.contains(e))).toList());
        return left.conflicts().isEmpty() && left.body().map(JsonNode.class::cast).equals(removal.difference().before());
    }

    private static ItemStory there(Place place, List<Event> events, List<Event> removals) {
        Fields fields = Fields.of(place, events.stream().filter(e -> !e.isRemoval()).toList());
        return new ItemStory(place, events, removals, fields.body(), fields.conflicts());
    }

    private static ItemStory gone(Place place, List<Event> events, List<Event> removals) {
        return new ItemStory(place, events, removals, Optional.empty(), List.of());
    }

    /// It stays, and whether it shall is for a person to decide.
    static ItemStory kept(Place place, List<Event> events, List<Event> removals) {
        ItemStory story = there(place, events, removals);
        if (story.body.isEmpty()) return gone(place, events, removals);
        Optional<JsonNode> body = story.body.map(JsonNode.class::cast);
        Event last = removals.getLast();
        Event other = events.stream().filter(e -> !e.isRemoval()).max(Comparator.<Event, Boolean>comparing(e -> !last.sees(e)).thenComparing(e -> e)).orElseThrow();
        var stays = new Version(body, other.dot(), other.edit().author(), other.edit().at());
        var conflict = new Conflict(place, last.difference().before(), List.of(stays, last.version("")));
        var conflicts = new ArrayList<>(List.of(conflict));
        conflicts.addAll(story.conflicts);
        return new ItemStory(place, events, removals, story.body, conflicts);
    }

    ItemStory kept() {
        return kept(place, events, removals);
    }

    boolean isGone() {
        return body.isEmpty();
    }

    /// Whether it keeps what it belongs to from being removed: somebody worked on it without knowing of that removal. What was done later, by those who
    /// knew of both, makes no difference: it is for them to decide.
    boolean holds(ItemStory whole) {
        if (!isGone() && !removals.isEmpty() && values().anyMatch(whole.place::equals)) return true;
        List<Event> unaware = unaware(events, whole.removals);
        if (unaware.isEmpty()) return false;
        ItemStory then = of(place, events.stream().filter(e -> whole.removals.stream().noneMatch(e::isAfter) || unaware.stream().noneMatch(e::sees)).toList());
        return !then.isGone() && then.values().anyMatch(whole.place::equals);
    }

    /// What it ever belonged to: a field that is named for a kind holds the id of an item of that kind.
    Stream<Place> wholes() {
        return WHOLES.get(place.kind()).isEmpty() ? Stream.of() : events.stream().flatMap(e -> wholes(field -> e.covers(field) ? e.after(field).stream() : Stream.of()));
    }

    /// What it belongs to, in any version of it.
    private Stream<Place> values() {
        return wholes(field -> Stream.concat(body.map(fields -> fields.path(field.substring(1))).stream(),
                conflicts.stream().filter(c -> c.place().pointer().equals(field)).flatMap(c -> c.versions().stream()).map(Version::value).flatMap(Optional::stream)));
    }

    private Stream<Place> wholes(Function<String, Stream<JsonNode>> values) {
        return WHOLES.get(place.kind()).entrySet().stream().flatMap(field -> values.apply("/" + field.getKey()).filter(JsonNode::isString)
                .map(JsonNode::stringValue).map(ItemStory::id).flatMap(Optional::stream).map(whole -> new Place(field.getValue(), whole, "")));
    }

    private static Optional<ItemId> id(String text) {
        try {
            return Optional.of(new ItemId(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
