package demarche.library;

import demarche.history.Author;
import demarche.history.Difference;
import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.history.merge.Conflict;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Copy;
import demarche.history.merge.Decision;
import demarche.history.merge.Merge;
import demarche.library.store.PlanStore.Brought;
import demarche.plan.Plan;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What taking in a merged copy means for the one that is here: which edits are new, which are told more fully, and what it does to the items.
///
/// @param after the plan with the decisions in it, and its whole log
/// @param open  what is still undecided
record TakingIn(Copy after, Conflicts open, Brought brought) {
    /// Who takes it in, and when.
    record Hand(Author author, Clock clock) {}

    static TakingIn of(Copy mine, Merge.Merged merged, List<Decision> decisions, Hand hand) {
        var held = new HashMap<Dot, Edit>();
        mine.log().forEach(edit -> held.put(edit.dot(), edit));
        var missing = new ArrayList<>(merged.copy().log().stream().filter(edit -> !held.containsKey(edit.dot())).toList());
        List<Edit> told = merged.copy().log().stream().filter(edit -> held.containsKey(edit.dot()) && !held.get(edit.dot()).equals(edit)).toList();
        Plan taken = Difference.shared(mine.plan(), merged.copy().plan());
        PlanSession session = session(taken, merged.copy().log(), hand);
        Conflicts open = merged.conflicts();
        for (Decision decision : decisions) {
            Optional<Edit> decided = made(decision, session);
            if (decided.isPresent()) {
                missing.add(decided.get());
                open = open.after(decided.get());
            }
        }
        told.forEach(edit -> held.put(edit.dot(), edit));
        var log = new ArrayList<>(mine.log());
        log.replaceAll(edit -> held.get(edit.dot()));
        log.addAll(missing);
        List<Difference> done = done(mine, session.plan(), merged.conflicts());
        Instant now = Instant.now(hand.clock());
        Optional<Edit> step = done.isEmpty() ? Optional.empty() : Optional.of(Edit.merged(hand.author().name(), now, done));
        return new TakingIn(new Copy(session.plan(), log), open, new Brought(missing, told, step, now));
    }

    boolean isNothing() {
        return brought.missing().isEmpty() && brought.told().isEmpty();
    }

    private static PlanSession session(Plan plan, List<Edit> log, Hand hand) {
        Seen seen = Seen.NOTHING;
        boolean partial = false;
        for (Edit edit : log) {
            seen = seen.with(edit.changes().getLast().dot());
            partial |= !edit.isWhole();
        }
        return new PlanSession(plan, seen, List.of(), hand.author(), hand.clock(), partial);
    }

    private static Optional<Edit> made(Decision decision, PlanSession session) {
        try {
            return decision.make(session);
        } catch (BadField e) {
            throw new IllegalArgumentException("a value was decided for that the field cannot hold", e);
        }
    }

    /// What differs here; and of conflicts that came with it also where this copy's own value stands, so that taking the step back decides for that value.
    private static List<Difference> done(Copy mine, Plan after, Conflicts conflicts) {
        var done = new ArrayList<>(Difference.between(mine.plan(), after));
        Conflicts before = Conflicts.of(mine.log());
        for (Conflict conflict : conflicts.open()) {
            if (before.at(conflict.place()).isPresent()) continue;
            Optional<JsonNode> own = value(mine.plan(), conflict);
            var kept = new Difference(conflict.place().kind(), conflict.place().item(), conflict.place().pointer(), own, own);
            if (value(after, conflict).equals(own) && done.stream().noneMatch(kept::isOfSameField)) done.add(kept);
        }
        return done;
    }

    private static Optional<JsonNode> value(Plan plan, Conflict conflict) {
        Optional<JsonNode> value = plan.find(conflict.place().kind(), conflict.place().item()).map(ItemMapping::write);
        if (conflict.isRemoval()) return value;
        for (String name : conflict.place().pointer().substring(1).split("/")) value = value.map(node -> node.get(name));
        return value;
    }
}
