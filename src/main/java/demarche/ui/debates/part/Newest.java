package demarche.ui.debates.part;

import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Works something out away from the window, and tells only what was asked last: an older question that is still being worked on is dropped.
public final class Newest {
    private final Background background;
    private Optional<Job> running = Optional.empty();

    public Newest(Background background) {
        this.background = background;
    }

    public <T> void ask(Supplier<T> work, Consumer<T> answer) {
        running.ifPresent(Job::cancel);
        running = Optional.of(background.run(_ -> work.get(), answer, trouble -> {
            throw new IllegalStateException(trouble);
        }));
    }
}
