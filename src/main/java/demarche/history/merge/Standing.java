package demarche.history.merge;

import demarche.history.Change;
import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.Retired;
import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /// What is gone stays after all where somebody, without knowing, worked on what belongs to it; and so does what it belongs to itself.
    private static Map<Place, ItemStory> withWhatHolds(TreeMap<Place, ItemStory> stories) {
        if (stories.values().stream().noneMatch(ItemStory::isGone)) return stories;
        Map<Place, Set<Place>> parts = new TreeMap<>();
        stories.values().forEach(part -> part.wholes().forEach(whole -> parts.computeIfAbsent(whole, _ -> new TreeSet<>()).add(part.place())));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var belonging : parts.entrySet()) {
                ItemStory whole = stories.get(belonging.getKey());
                if (whole == null || !whole.isGone() || belonging.getValue().stream().map(stories::get).noneMatch(part -> part.holds(whole))) continue;
                ItemStory kept = whole.kept();
                stories.put(whole.place(), kept);
                changed |= !kept.isGone();
            }
        }
        return stories;
    }

    /// @param id of a plan that has no head in the log
    /// @throws BadField where the log holds what a plan cannot
    public Plan plan(ItemId id) throws BadField {
        PlanHead head = PlanHead.titled(id, id.value(), Handling.RED);
        var items = new ArrayList<Item>();
        for (ItemStory story : stories.values()) {
            if (story.isGone()) continue;
            Item item = ItemMapping.of(story.place().kind()).read(story.place().item(), story.body().orElseThrow());
            if (item instanceof PlanHead found) head = found;
            else items.add(item);
        }
        return Plan.of(head, items);
    }

    public Conflicts conflicts() {
        return new Conflicts(stories.values().stream().flatMap(story -> story.conflicts().stream()).toList());
    }
}
