package demarche.ui.sharing;

import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.part.Notice;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Work with files and the library away from the window; what goes wrong becomes a notice.
final class Errands {
    private final Background background;
    private final Texts problems;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Errands(Background background, Texts problems) {
        this.background = background;
        this.problems = problems;
    }

    /// Whether the last one is still under way; a locked file takes a second.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// @param told where a notice stands; it is emptied first
    <T> void run(Background.Work<T> work, Consumer<T> success, ReadOnlyObjectWrapper<Optional<Notice>> told) {
        told.set(Optional.empty());
        busy.bind(background.run(work, success, trouble -> told.set(Optional.of(told(trouble)))).runningProperty());
    }

    Notice told(Exception trouble) {
        return switch (trouble) {
            case LibraryProblem problem -> Notice.trouble(problem.sentence(problems), "");
            case FileTrouble problem -> Notice.trouble(problem.sentence(), "");
            default -> throw new IllegalStateException(trouble);
        };
    }
}
