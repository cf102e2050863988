package demarche.history.merge;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.Seen;
import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import java.util.List;
import java.util.Optional;

/// What is undecided in a plan, in order of its items and fields.
public record Conflicts(List<Conflict> open) {
    public static final Conflicts NONE = new Conflicts(List.of());

    public Conflicts {
        open = List.copyOf(open);
    }

    /// Costs next to nothing where everybody had seen everything before.
    public static Conflicts of(List<Edit> log) {
        return isOneLine(log) ? NONE : Standing.of(log).conflicts();
    }

    private static boolean isOneLine(List<Edit> log) {
        Seen seen = Seen.NOTHING;
        for (Edit edit : log) {
            if (edit.partial() || !edit.seen().equals(seen)) return false;
            seen = seen.with(edit.changes().getLast().dot());
        }
        return true;
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    public Optional<Conflict> at(Place place) {
        return open.stream().filter(c -> c.place().equals(place)).findFirst();
    }

    public List<Conflict> of(Kind kind, ItemId item) {
        return open.stream().filter(c -> c.place().kind() == kind && c.place().item().equals(item)).toList();
    }

    /// What is left after an edit by somebody who had seen the whole log, as every edit of one's own is: it decides what it touches and opens nothing.
    public Conflicts after(Edit own) {
        if (open.isEmpty() || own.partial()) return this;
        return new Conflicts(open.stream().filter(c -> own.differences().stream().noneMatch(d -> decides(d, c.place()))).toList());
    }

    private static boolean decides(Difference difference, Place place) {
        if (difference.kind() != place.kind() || !difference.item().equals(place.item())) return false;
        return difference.pointer().isEmpty() || (place.pointer() + "/").startsWith(difference.pointer() + "/") && !place.pointer().isEmpty();
    }
}
