package demarche.history;

import demarche.history.mapping.BadField;
import demarche.plan.Plan;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One author at work on one plan: turns each edit into changes, and takes edits back. Keeps nothing on disk; whoever calls stores the edits it returns.
/// Not for several threads.
public final class PlanSession {
    private final Author author;
    private final Clock clock;
    private final UndoStack undo;
    private final boolean partial;
    private Plan plan;
    private Seen seen;

    /// @param ownEdits the last edits of this author's device in this plan, oldest first: what can be undone
    public PlanSession(Plan plan, Seen seen, List<Edit> ownEdits, Author author, Clock clock) {
        this(plan, seen, ownEdits, author, clock, false);
    }

    /// @param partial whether something is withheld from this copy of the plan
    public PlanSession(Plan plan, Seen seen, List<Edit> ownEdits, Author author, Clock clock, boolean partial) {
        this.plan = plan;
        this.seen = seen;
        this.undo = new UndoStack(ownEdits);
        this.author = author;
        this.clock = clock;
        this.partial = partial;
    }

    public Plan plan() {
        return plan;
    }

    public Seen seen() {
        return seen;
    }

    /// @return the edit to store; empty where the function changed nothing
    public Optional<Edit> edit(UnaryOperator<Plan> function) {
        Plan next = function.apply(plan);
        return record(Role.EDIT, next, Difference.between(plan, next));
    }

    /// As [#edit]; and where the function leaves one of the decided fields as it is, that is written down too. So an open conflict is decided for
    /// the value that stands already.
    ///
    /// @param decided each from and to the value that stands where the function does nothing
    public Optional<Edit> decide(UnaryOperator<Plan> function, List<Difference> decided) {
        Plan next = function.apply(plan);
        var differences = new ArrayList<>(Difference.between(plan, next));
        decided.stream().filter(d -> differences.stream().noneMatch(d::isOfSameField)).forEach(differences::add);
        return record(Role.EDIT, next, differences);
    }

    /// Takes back this device's last edit that stands.
    public Optional<Edit> undo() {
        return undo.toUndo().flatMap(edit -> carry(Role.UNDO, backwards(edit)));
    }

    /// Makes the edit again that was taken back last.
    public Optional<Edit> redo() {
        return undo.toRedo().flatMap(edit -> carry(Role.REDO, edit.differences()));
    }

    /// What [#undo] would take back.
    public Optional<Edit> toUndo() {
        return undo.toUndo();
    }

    /// What [#redo] would make again.
    public Optional<Edit> toRedo() {
        return undo.toRedo();
    }

    private static List<Difference> backwards(Edit edit) {
        var back = new ArrayList<Difference>();
        for (Difference d : edit.differences()) back.add(d.backwards());
        Collections.reverse(back);
        return back;
    }

    private Optional<Edit> carry(Role role, List<Difference> differences) {
        try {
            return record(role, Replay.on(plan, differences), differences);
        } catch (BadField e) {
            throw new IllegalStateException("the log holds what the plan cannot", e);
        }
    }

    private Optional<Edit> record(Role role, Plan next, List<Difference> differences) {
        if (differences.isEmpty()) return Optional.empty();
        var changes = new ArrayList<Change>();
        for (Difference difference : differences) {
            Dot dot = new Dot(author.device(), seen.lastOf(author.device()) + 1);
            changes.add(new Change(dot, seen, difference));
            seen = seen.with(dot);
        }
        Edit edit = new Edit(role, author.name(), Instant.now(clock), partial, changes);
        plan = next;
        undo.take(edit);
        return Optional.of(edit);
    }
}
