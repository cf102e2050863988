package demarche.history.merge;

import demarche.history.Change;
import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.Retired;
import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// How a plan stands after its whole log: its items, and what is undecided. Depends on which edits there are, not on their order.
public final class Standing {
    private final Map<Place, ItemStory> stories;

    private Standing(Map<Place, ItemStory> stories) {
        this.stories = stories;
    }

    public static Standing of(List<Edit> log) {
        var events = new LinkedHashMap<Place, List<Event>>();
        for (Edit edit : log) {
            long weight = edit.seen().count();
            for (Change change : edit.changes()) add(edit, change, weight++, events);
        }
        var stories = new TreeMap<Place, ItemStory>();
        events.forEach((item, done) -> {
            done.sort(null);
            stories.put(item, ItemStory.of(item, done));
        });
        return new Standing(withWhatHolds(stories));
    }

    private static void add(Edit edit, Change change, long weight, Map<Place, List<Event>> events) {
        if (change.told().isEmpty()) return;
        for (Difference d : Retired.read(change.told().get())) {
            events.computeIfAbsent(new Place(d.kind(), d.item(), ""), _ -> new ArrayList<>()).add(new Event(change.dot(), change.seen(), d, edit, weight));
        }
    }

    /// What is gone stays after all where somebody, without knowing, worked on a piece of it.
    private static Map<Place, ItemStory> withWhatHolds(TreeMap<Place, ItemStory> stories) {
        var gone = stories.values().stream().filter(story -> story.isGone() && !story.removals().isEmpty()).toList();
        if (gone.isEmpty()) return stories;
        var naming = new HashMap<String, List<ItemStory>>();
        gone.forEach(story -> naming.put(story.place().item().value(), new ArrayList<>()));
        for (ItemStory story : stories.values()) story.named().filter(naming::containsKey).distinct().forEach(id -> naming.get(id).add(story));
        for (ItemStory whole : gone) holds(whole, naming).ifPresent(event -> stories.put(whole.place(), whole.kept(event)));
        return stories;
    }

    /// What keeps an item: something that was done to a piece of it, or to a piece of a piece that went with it, by somebody who did not know; or a piece
    /// that is still there, because whoever removed the item could not see it.
    ///
    /// @param naming for the id of everything that is gone, what ever named it
    private static Optional<Event> holds(ItemStory whole, Map<String, List<ItemStory>> naming) {
        for (ItemStory piece : naming.getOrDefault(whole.place().item().value(), List.of())) {
            if (piece.place().equals(whole.place())) continue;
            Optional<Event> held = holds(piece, whole, naming);
            if (held.isPresent()) return held;
        }
        return Optional.empty();
    }

    private static Optional<Event> holds(ItemStory piece, ItemStory whole, Map<String, List<ItemStory>> naming) {
        if (whole.removals().stream().allMatch(r -> r.edit().partial()) && piece.isPieceOf(whole.place())) return Optional.of(piece.events().getLast());
        ItemStory then = piece.when(whole.removals());
        Optional<Event> unaware = piece.unawareOf(whole.removals());
        if (unaware.isPresent() && then.isPieceOf(whole.place())) return unaware;
        if (then.removals().isEmpty()) return Optional.empty();
        Event removal = then.removals().getLast();
        if (!(then.isGone() ? then.kept(removal) : then).isPieceOf(whole.place())) return Optional.empty();
        return then.isGone() ? holds(then, naming) : unaware.or(() -> then.unawareOf(then.removals())).or(() -> Optional.of(then.events().getFirst()));
    }

    /// @param id of a plan that has no head in the log
    /// @throws BadField where the log holds what a plan cannot
    public Plan plan(ItemId id) throws BadField {
        PlanHead head = PlanHead.titled(id, id.value(), Handling.RED);
        var items = new ArrayList<Item>();
        for (ItemStory story : stories.values()) {
            if (story.isGone()) continue;
            Item item = ItemMapping.of(story.place().kind()).readKnown(story.place().item(), story.body().orElseThrow());
            if (item instanceof PlanHead found) head = found;
            else items.add(item);
        }
        return Plan.of(head, items);
    }

    /// What a newer Demarche wrote of the items and this one does not know, for those who write the plan anew; none of those that have nothing of the kind.
    public Map<Address, ObjectNode> unknown() {
        var unknown = new HashMap<Address, ObjectNode>();
        stories.forEach((place, story) -> story.body().map(body -> ItemMapping.of(place.kind()).unknown(body)).filter(fields -> !fields.isEmpty())
                .ifPresent(fields -> unknown.put(new Address(place.kind(), place.item()), fields)));
        return unknown;
    }

    /// As [#unknown], of a log that most often holds nothing of the kind.
    public static Map<Address, ObjectNode> unknown(List<Edit> log) {
        boolean any = log.stream().flatMap(edit -> edit.differences().stream()).anyMatch(Standing::isUnknown);
        return any ? of(log).unknown() : Map.of();
    }

    private static boolean isUnknown(Difference d) {
        ItemMapping mapping = ItemMapping.of(d.kind());
        if (d.pointer().isEmpty()) return d.after().filter(body -> !mapping.unknown(body).isEmpty()).isPresent();
        return mapping.fields().stream().noneMatch(f -> d.pointer().equals(f.pointer()) || d.pointer().startsWith(f.pointer() + "/"));
    }

    public Conflicts conflicts() {
        return new Conflicts(stories.values().stream().flatMap(story -> story.conflicts().stream()).toList());
    }
}
