package demarche.ui.programmes.activities.paste;

import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a paste would do, row by row, to be looked at before it is done.
///
/// @param unknown header cells that name no column; what stands under them is left out
public record Pasted(List<PastedRow> rows, List<String> unknown) {

    public long count(PastedRow.Kind kind) {
        return rows.stream().filter(r -> r.kind() == kind).count();
    }

    public boolean doesSomething() {
        return count(PastedRow.Kind.NEW) + count(PastedRow.Kind.CHANGED) > 0;
    }

    public Plan on(Plan plan) {
        Map<ItemId, Optional<Item>> changes = new LinkedHashMap<>();
        rows.stream().filter(r -> r.kind() == PastedRow.Kind.NEW || r.kind() == PastedRow.Kind.CHANGED).forEach(r -> changes.put(r.activity().id(), Optional.of(r.activity())));
        return plan.withAll(Kind.ACTIVITY, changes);
    }
}
