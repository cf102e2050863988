package demarche.app;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/// Where Demarche keeps its things on this computer.
///
/// @param data the folder of the library and the log
public record Places(Path data) {

    /// As the operating system wants it; `-Ddemarche.data=FOLDER` names another.
    public static Places ofThisUser() {
        String chosen = System.getProperty("demarche.data", "");
        return new Places(Path.of(chosen.isEmpty() ? AppDirsFactory.getInstance().getUserDataDir("Demarche", "", "") : chosen));
    }

    public Path library() {
        return data.resolve("library.db");
    }

    public Path log() {
        return data.resolve("demarche.log");
    }
}
