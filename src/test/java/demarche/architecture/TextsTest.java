package demarche.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text a person reads comes from a bundle, and every text in a bundle is read by somebody.
class TextsTest {
    private static final Path BUNDLES = Path.of("resources/demarche/i18n");
    private static final Pattern ASKED = Pattern.compile("(?i)texts(?:\\(\\))?\\.get\\(\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*)\"");

    /// The keys of `usage` are read by the command line's library.
    @Test
    void everyKeyIsUsedAsAWholeLiteral() {
        Set<String> literals = literals();
        var unused = new TreeSet<String>();
        bundles().stream().filter(file -> !file.endsWith("usage.properties")).forEach(file -> keys(file).stream().filter(k -> !literals.contains(k)).forEach(k -> unused.add(file.getFileName() + " " + k)));

        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyAskedForIsInABundle() {
        Set<String> known = new TreeSet<>();
        bundles().forEach(file -> known.addAll(keys(file)));
        var missing = new TreeSet<String>();
        list(Path.of("src/main/java")).flatMap(TextsTest::lines).filter(line -> !line.contains("///")).forEach(line -> {
            Matcher asked = ASKED.matcher(line);
            while (asked.find()) if (!known.contains(asked.group(1))) missing.add(asked.group(1));
        });

        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyStandsTwiceInABundle() {
        bundles().forEach(file -> {
            var seen = new HashSet<String>();
            keys(file).forEach(key -> assertTrue(seen.add(key), file + " " + key));
        });
    }

    @Test
    void everySentenceIsAWellFormedPattern() {
        bundles().forEach(file -> lines(file).filter(l -> !l.startsWith("#") && l.contains("{")).forEach(l -> new MessageFormat(l.substring(l.indexOf('=') + 1))));
    }

    private static List<Path> bundles() {
        return list(BUNDLES).filter(f -> f.toString().endsWith(".properties") && !f.getFileName().toString().contains("_")).toList();
    }

    private static List<String> keys(Path bundle) {
        return lines(bundle).filter(l -> !l.isBlank() && !l.startsWith("#") && l.contains("=")).map(l -> l.substring(0, l.indexOf('='))).toList();
    }

    private static Set<String> literals() {
        var found = new TreeSet<String>();
        list(Path.of("src/main/java")).filter(f -> f.toString().endsWith(".java")).flatMap(TextsTest::lines).forEach(line -> {
            Matcher m = KEY.matcher(line);
            while (m.find()) found.add(m.group(1));
        });
        return found;
    }

    private static Stream<String> lines(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
