package demarche.history.reading;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.Replay;
import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.history.merge.Place;
import demarche.plan.Item;
import demarche.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What taking back one edit from the middle of the log comes to: a new edit that sets what it set to what was there before. Nothing else is touched.
///
/// @param plan         the plan with it taken back; the same object where there is nothing left to take back
/// @param changedSince what the edit set and somebody has changed again since: that would be lost from sight, so a person is asked first
public record TakenBack(Plan plan, List<Place> changedSince) {
    public TakenBack {
        changedSince = List.copyOf(changedSince);
    }

    /// @param now the plan as it stands
    /// @throws BadField where an item would hold what it cannot, such as no title
    public static TakenBack of(Plan now, Edit edit) throws BadField {
        var since = new ArrayList<Place>();
        Plan plan = now;
        for (Difference done : edit.differences().reversed()) {
            Optional<JsonNode> stands = value(plan, done);
            if (stands.equals(done.before())) continue;
            if (!stands.equals(done.after())) since.add(Place.of(done));
            plan = without(plan, done);
        }
        return new TakenBack(plan, since);
    }

    private static Plan without(Plan plan, Difference done) throws BadField {
        Optional<? extends Item> item = plan.find(done.kind(), done.item());
        boolean made = done.pointer().isEmpty() && done.before().isEmpty();
        if (made) return item.isPresent() ? plan.without(item.get()) : plan;
        return Replay.on(plan, List.of(done.backwards()));
    }

    private static Optional<JsonNode> value(Plan plan, Difference done) {
        Optional<JsonNode> value = plan.find(done.kind(), done.item()).map(ItemMapping::write);
        if (done.pointer().isEmpty()) return value;
        for (String name : done.pointer().substring(1).split("/")) value = value.map(node -> node.get(name));
        return value;
    }
}
