package demarche.history;

import demarche.history.mapping.ItemMapping;
import demarche.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The edit with which the log of a plan begins: each item it was made with, whole, the head first. Replaying it from nothing gives that plan.
public final class Beginning {
    private Beginning() {}

    public static Edit of(Plan plan, Author author, Instant at) {
        var changes = new ArrayList<Change>();
        Seen seen = Seen.NOTHING;
        for (Difference difference : items(plan)) {
            Dot dot = new Dot(author.device(), changes.size() + 1L);
            changes.add(new Change(dot, seen, difference));
            seen = seen.with(dot);
        }
        return new Edit(Role.EDIT, author.name(), at, changes);
    }

    private static List<Difference> items(Plan plan) {
        return plan.items()
                .map(item -> new Difference(item.kind(), item.id(), "", Optional.empty(), Optional.of(ItemMapping.write(item))))
                .toList();
    }
}
