package demarche.history.merge;

import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    /// @param events in order
    static ItemStory of(Place place, List<Event> events) {
        List<Event> latest = place.kind() == Kind.PLAN ? List.of() : latest(events);
        List<Event> removals = latest.stream().filter(Event::isRemoval).toList();
        if (removals.isEmpty()) return there(place, events, List.of());
        if (removals.size() < latest.size() && !wasThere(events, latest)) return there(place, events.stream().filter(e -> removals.stream().noneMatch(r -> r.sees(e))).toList(), List.of());
        List<Event> unaware = unaware(events, removals);
        if (events.stream().allMatch(Event::isRemoval)) return gone(place, events, removals);
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

    /// It stays, and whether it shall is for a person to decide. Where all but its removal is withheld, there is nothing to stay.
    private static ItemStory kept(Place place, List<Event> events, List<Event> removals) {
        Event last = removals.getLast();
        Optional<Event> other = events.stream().filter(e -> !e.isRemoval()).max(Comparator.<Event, Boolean>comparing(e -> !last.sees(e)).thenComparing(e -> e));
        ItemStory gone = gone(place, events, removals);
        return other.map(gone::kept).orElse(gone);
    }

    /// @param other what was done in it without knowing of its removal
    ItemStory kept(Event other) {
        ItemStory story = there(place, events, removals);
        if (story.body.isEmpty()) return this;
        Event last = removals.getLast();
        var stays = new Version(story.body.map(JsonNode.class::cast), other.dot(), other.edit().author(), other.edit().at());
        var conflict = new Conflict(place, last.difference().before(), List.of(stays, last.version("")));
        var conflicts = new ArrayList<>(List.of(conflict));
        conflicts.addAll(story.conflicts);
        return new ItemStory(place, events, removals, story.body, conflicts);
    }

    boolean isGone() {
        return body.isEmpty();
    }

    /// What somebody did here last who did not know of those removals, nor they of him.
    Optional<Event> unawareOf(List<Event> removals) {
        return unaware(events, removals).stream().reduce((_, later) -> later);
    }

    /// How it stood when another item was removed: without what was done later by those who knew of that removal and of what it had overlooked. That makes
    /// no difference to whether it was overlooked; it is for them to decide.
    ItemStory when(List<Event> removals) {
        List<Event> unaware = unaware(events, removals);
        return of(place, events.stream().filter(e -> removals.stream().noneMatch(e::isAfter) || !unaware.isEmpty() && unaware.stream().noneMatch(e::sees)).toList());
    }

    /// Whether it is a piece of the other, in any version of it.
    boolean isPieceOf(Place whole) {
        if (isGone()) return false;
        Stream<ObjectNode> versions = conflicts.stream().filter(c -> c.place().pointer().lastIndexOf('/') == 0).flatMap(this::bodies);
        return Stream.concat(body.stream(), versions).map(this::within).flatMap(Optional::stream).anyMatch(whole::equals);
    }

    private Stream<ObjectNode> bodies(Conflict conflict) {
        return conflict.versions().stream().map(Version::value).flatMap(Optional::stream).map(value -> body.orElseThrow().deepCopy().set(conflict.place().pointer().substring(1), value));
    }

    private Optional<Place> within(ObjectNode body) {
        try {
            return ItemMapping.of(place.kind()).readKnown(place.item(), body).within().map(whole -> new Place(whole.kind(), whole.id(), ""));
        } catch (BadField _) {
            return Optional.empty();
        }
    }

    /// Every id that it ever named, among others of what it was a piece of.
    Stream<String> named() {
        return events.stream().map(e -> e.difference().after()).flatMap(Optional::stream).flatMap(value -> value.isObject() ? value.values().stream() : Stream.of(value))
                .filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
