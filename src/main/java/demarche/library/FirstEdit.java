package demarche.library;

import demarche.history.Author;
import demarche.history.Change;
import demarche.history.Difference;
import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.Role;
import demarche.history.Seen;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// The edit a log begins with when a plan comes as a whole: every item is new.
public final class FirstEdit {
    private FirstEdit() {}

    public static Edit of(Plan plan, Author author, Instant at) {
        var changes = new ArrayList<Change>();
        Seen seen = Seen.NOTHING;
        for (Item item : plan.items().toList()) {
            Dot dot = new Dot(author.device(), changes.size() + 1);
            changes.add(new Change(dot, seen, new Difference(item.kind(), item.id(), "", Optional.empty(), Optional.of(ItemMapping.write(item)))));
            seen = seen.with(dot);
        }
        return new Edit(Role.EDIT, author.name(), at, changes);
    }
}
