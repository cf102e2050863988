package demarche.pack.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder of a template. Files are read from it by plain names alone, never through a link, and no more of them than is allowed.
record Folder(Path path, Findings findings) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,80}(\\.[\\p{L}\\p{N}_-]{1,20}){1,3}");
    private static final int KILO = 1024;

    /// The bytes of a file; empty where it may not be read, and then it was said why.
    ///
    /// @param most in bytes
    Optional<byte[]> read(String name, int most) {
        if (!PLAIN.matcher(name).matches()) return findings.without(t -> t.get("template.file.name", Shown.of(name)));
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return findings.without(t -> t.get("template.file.missing", name));
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return findings.without(t -> t.get("template.file.link", name));
            if (Files.size(file) > most) return tooLarge(name, most);
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes(most + 1);
                return bytes.length > most ? tooLarge(name, most) : Optional.of(bytes);
            }
        } catch (IOException unreadable) {
            return findings.without(t -> t.get("template.file.unreadable", name));
        }
    }

    private Optional<byte[]> tooLarge(String name, int most) {
        return findings.without(t -> t.get("template.file.large", name, most / KILO));
    }
}
