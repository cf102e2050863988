package demarche.ui.desk;

import demarche.history.Edit;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings edits to the disk in their order, one batch at a time, while the window goes on. What could not be written stays here and is tried again
/// with the next edit. Used on the JavaFX thread.
final class Writer {
    private final PlanLibrary library;
    private final Background background;
    private final Clock clock;
    private final Texts problems;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Unchanged());
    private final List<Edit> waiting = new ArrayList<>();
    private Plan latest;
    private boolean writing;
    private final Deque<Runnable> next = new ArrayDeque<>();

    Writer(PlanLibrary library, Background background, Clock clock, Texts problems) {
        this.library = library;
        this.background = background;
        this.clock = clock;
        this.problems = problems;
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether all edits are on the disk.
    boolean isIdle() {
        return waiting.isEmpty() && !writing;
    }

    /// Another plan is on the desk.
    void reset() {
        state.set(new SaveState.Unchanged());
    }

    /// Does something as soon as all edits are on the disk; at once where they are. Several such wishes come true in their order.
    void whenIdle(Runnable then) {
        next.add(then);
        drain();
        goOn();
    }

    private void goOn() {
        while (isIdle() && !next.isEmpty()) next.poll().run();
    }

    void write(Plan after, Edit edit) {
        latest = after;
        waiting.add(edit);
        state.set(new SaveState.Saving());
        drain();
    }

    /// Tries again what could not be written.
    void drain() {
        if (writing || waiting.isEmpty()) return;
        writing = true;
        Plan after = latest;
        List<Edit> batch = List.copyOf(waiting);
        background.run(_ -> {
            library.append(after, batch);
            return batch.size();
        }, this::written, this::failed);
    }

    private void written(int edits) {
        writing = false;
        waiting.subList(0, edits).clear();
        if (waiting.isEmpty()) state.set(new SaveState.Saved(LocalTime.now(clock)));
        drain();
        goOn();
    }

    private void failed(Exception trouble) {
        writing = false;
        state.set(new SaveState.NotSaved(((LibraryProblem) trouble).sentence(problems)));
    }
}
