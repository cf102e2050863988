package demarche.ui.settings.templates;

import java.io.IOException;
import java.nio.file.Path;

/// Shows a folder in the program that the system has for that.
@FunctionalInterface
public interface FolderDoor {
    /// Away from the window’s thread.
    ///
    /// @throws IOException where the system has no such program
    void open(Path folder) throws IOException;
}
