package demarche.ui.sharing.guard;

import demarche.exchange.disk.Fingerprint;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.plan.id.ItemId;
import demarche.ui.kit.Background;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan files that were read or written here, each as it was then. Kept in the library.
public final class KnownFiles {
    private static final String KEY = "known-files";
    private static final int MOST = 40;
    private final PlanLibrary library;
    private final Background background;

    /// A plan file as it was when it was last read or written here.
    record Known(Path file, ItemId plan, Fingerprint fingerprint) {
        private static Stream<Known> read(String line) {
            String[] parts = line.split("\t", 4);
            if (parts.length < 4) return Stream.empty();
            try {
                return Stream.of(new Known(Path.of(parts[3]), new ItemId(parts[2]), new Fingerprint(Long.parseLong(parts[1]), parts[0])));
            } catch (InvalidPathException | NumberFormatException _) {
                return Stream.empty();
            }
        }

        private String line() {
            return String.join("\t", fingerprint.sha256(), String.valueOf(fingerprint.size()), plan.value(), file.toString());
        }
    }

    public KnownFiles(PlanLibrary library, Background background) {
        this.library = library;
        this.background = background;
    }

    /// It was read or written just now. That it cannot be remembered is no trouble worth telling: then one is asked once too often.
    public void remember(Path file, ItemId plan) {
        Path whole = file.toAbsolutePath().normalize();
        background.run(_ -> {
            var known = new Known(whole, plan, Fingerprint.of(whole));
            String text = Stream.concat(Stream.of(known), all().stream().filter(k -> !k.file().equals(whole))).limit(MOST).map(Known::line).collect(Collectors.joining("\n"));
            library.putSetting(KEY, text);
            return known;
        }, _ -> {}, _ -> {});
    }

    /// The newest first.
    List<Known> all() throws LibraryProblem {
        return library.setting(KEY).stream().flatMap(String::lines).flatMap(Known::read).toList();
    }

    Optional<Known> of(Path file) throws LibraryProblem {
        Path whole = file.toAbsolutePath().normalize();
        return all().stream().filter(known -> known.file().equals(whole)).findFirst();
    }
}
