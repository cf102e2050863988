package demarche.history.reading;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.Seen;
import demarche.history.account.Account;
import demarche.history.mapping.BadField;
import demarche.history.merge.Standing;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.List;
import java.util.Optional;

/// A plan at the moments of its log: to look at, to compare, never to edit.
///
/// @param log every edit, each after those it had seen
public record Moments(ItemId plan, List<Edit> log) {
    public Moments {
        log = List.copyOf(log);
    }

    /// The plan after so many edits of the log, as it came to this copy.
    ///
    /// @throws BadField where the log holds what a plan cannot
    public Plan after(int edits) throws BadField {
        return Standing.of(log.subList(0, edits)).plan(plan);
    }

    /// The plan as somebody knew it who had seen just that.
    public Plan knowing(Seen seen) throws BadField {
        return Standing.of(seenBy(seen)).plan(plan);
    }

    private List<Edit> seenBy(Seen seen) {
        return log.stream().filter(edit -> seen.includes(edit.changes().getLast().dot())).toList();
    }

    /// The plan as it was when somebody gave it a name; see [demarche.plan.NamedVersion].
    ///
    /// @return empty where there was no such version
    public Optional<Plan> named(ItemId version) throws BadField {
        for (Edit edit : log) for (Difference d : edit.differences()) {
            boolean naming = d.kind() == Kind.VERSION && d.item().equals(version) && d.pointer().isEmpty() && d.after().isPresent();
            if (naming) return Optional.of(knowing(edit.seen()));
        }
        return Optional.empty();
    }

    /// What came between two moments, counted in edits of the log.
    public Account between(int earlier, int later) throws BadField {
        return Account.between(after(earlier), after(later), log.subList(earlier, later));
    }
}
