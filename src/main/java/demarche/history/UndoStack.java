package demarche.history;

import demarche.plan.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What one device can take back and make again: a reading of its own edits in the log, so it survives a restart.
final class UndoStack {
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    UndoStack(List<Edit> ownEdits) {
        ownEdits.forEach(this::take);
    }

    void take(Edit edit) {
        switch (edit.role()) {
            case EDIT, MERGE -> {
                if (isBeginning(edit)) return;
                done.push(edit);
                undone.clear();
            }
            case UNDO -> {
                if (!done.isEmpty()) undone.push(done.pop());
            }
            case REDO -> {
                if (!undone.isEmpty()) done.push(undone.pop());
            }
        }
    }

    /// The edit that made the plan: taking it back would leave a log that leads to no plan.
    private static boolean isBeginning(Edit edit) {
        return edit.changes().getFirst().told().filter(first -> first.kind() == Kind.PLAN && first.pointer().isEmpty()).isPresent();
    }

    Optional<Edit> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Edit> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
