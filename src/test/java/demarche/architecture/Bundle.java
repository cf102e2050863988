package demarche.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// One bundle in one language as its file holds it, without the English that stands in for what is missing. A file that is not there holds no sentence.
///
/// @param file     `brief_es.properties`
/// @param keys     in the order of the file, one that stands twice twice
/// @param sentences by their keys
record Bundle(String file, List<String> keys, Properties sentences) {
    private static final Path FOLDER = Path.of("resources/demarche/i18n");

    static Bundle english(String name) {
        return read(name + ".properties");
    }

    static Bundle in(String language, String name) {
        return read(name + "_" + language + ".properties");
    }

    private static Bundle read(String file) {
        Path path = FOLDER.resolve(file);
        var sentences = new Properties();
        if (!Files.exists(path)) return new Bundle(file, List.of(), sentences);
        try (var reader = Files.newBufferedReader(path)) {
            sentences.load(reader);
            List<String> keys = Files.readAllLines(path).stream().filter(l -> !l.startsWith("#") && l.contains("=")).map(l -> l.substring(0, l.indexOf('='))).toList();
            return new Bundle(file, keys, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> known() {
        return new TreeSet<>(keys);
    }

    Optional<String> sentence(String key) {
        return Optional.ofNullable(sentences.getProperty(key));
    }
}
