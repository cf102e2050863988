package demarche.app;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/// Shows folders in the program that the system has for that.
final class Folders {
    private Folders() {}

    static void open(Path folder) throws IOException {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) throw new IOException("no program shows folders");
        Desktop.getDesktop().open(folder.toFile());
    }
}
