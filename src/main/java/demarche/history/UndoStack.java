package demarche.history;

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
            case EDIT -> {
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

    Optional<Edit> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Edit> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
