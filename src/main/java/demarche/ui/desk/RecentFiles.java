package demarche.ui.desk;

import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.ui.kit.Background;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The plan files that were opened or written last on this computer, the newest first. Kept in the library; used on the JavaFX thread.
public final class RecentFiles {
    /// As many as are remembered.
    static final int MOST = 8;
    private static final String KEY = "recent-files";
    private final PlanLibrary library;
    private final Background background;
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    private RecentFiles(PlanLibrary library, Background background) {
        this.library = library;
        this.background = background;
    }

    /// Reads what was kept; a path that this system cannot have is forgotten.
    public static RecentFiles of(PlanLibrary library, Background background) throws LibraryProblem {
        var recent = new RecentFiles(library, background);
        recent.files.setAll(library.setting(KEY).stream().flatMap(String::lines).flatMap(RecentFiles::path).limit(MOST).toList());
        return recent;
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    public ObservableList<Path> files() {
        return files;
    }

    /// It was opened or written just now.
    public void used(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        keep(Stream.concat(Stream.of(whole), files.stream().filter(f -> !f.equals(whole))).limit(MOST).toList());
    }

    public void forget(Path file) {
        keep(files.stream().filter(f -> !f.equals(file)).toList());
    }

    /// That they are not remembered next time is no trouble worth telling.
    private void keep(List<Path> now) {
        files.setAll(now);
        String text = String.join("\n", now.stream().map(Path::toString).toList());
        background.run(_ -> {
            library.putSetting(KEY, text);
            return Optional.of(text);
        }, _ -> {}, _ -> {});
    }
}
