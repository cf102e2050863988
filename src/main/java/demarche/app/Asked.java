package demarche.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What Demarche was started for: its window, a plan file in it, or one command.
public sealed interface Asked {
    /// @param file the plan file to show; the system passes it when somebody opens one
    record AWindow(Optional<Path> file) implements Asked {}

    /// The words of the command.
    record ACommand(List<String> words) implements Asked {}

    /// No command ends as plan files do.
    static Asked by(String... arguments) {
        if (arguments.length == 0) return new AWindow(Optional.empty());
        boolean file = arguments.length == 1 && isPlanFile(arguments[0]);
        return file ? new AWindow(Optional.of(Path.of(arguments[0]).toAbsolutePath())) : new ACommand(List.copyOf(Arrays.asList(arguments)));
    }

    static boolean isPlanFile(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".demarche");
    }
}
