package demarche.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions that stop the window: a file, a decision. Behind an interface since a test has no such windows.
/// Every method returns empty when the person turns away.
public interface Prompts {
    /// A sort of file a chooser offers.
    ///
    /// @param name    for people, such as "Plan files"
    /// @param endings without a dot, such as `demarche`
    record FileKind(String name, List<String> endings) {
        public FileKind {
            endings = List.copyOf(endings);
        }
    }

    /// A decision with named buttons: never "OK".
    ///
    /// @param heading  the question in a few words
    /// @param sentence what would happen, and what is kept
    record Question(String heading, String sentence) {}

    Optional<Path> fileToOpen(String title, List<FileKind> kinds);

    Optional<Path> fileToSave(String title, String suggestedName, List<FileKind> kinds);

    /// A folder to save several files into.
    Optional<Path> folder(String title);

    /// @param answers what the buttons say, each naming what happens; the last leaves everything as it is
    Optional<String> ask(Question question, List<String> answers);

    /// True only when the person chose `doIt`.
    default boolean confirm(Question question, String doIt, String leaveIt) {
        return ask(question, List.of(doIt, leaveIt)).equals(Optional.of(doIt));
    }
}
