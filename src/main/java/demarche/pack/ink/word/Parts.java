package demarche.pack.ink.word;

import demarche.pack.ink.Xhtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a DOCX file on their way into its archive. The same parts always give the same bytes.
final class Parts {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Xhtml types = new Xhtml();

    Parts() {
        types.raw(DECLARATION).open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        types.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "png", "ContentType", "image/png");
        types.empty("Default", "Extension", "odttf", "ContentType", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
    }

    /// @param kind the last word of its content type: `styles`
    void word(String path, String kind, String xml) {
        typed(path, WORD + kind + "+xml", xml);
    }

    void typed(String path, String type, String xml) {
        types.empty("Override", "PartName", "/" + path, "ContentType", type);
        plain(path, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }

    /// A part whose type its extension says.
    void plain(String path, byte[] bytes) {
        parts.put(path, bytes);
    }

    /// @param dated what every part of the archive is dated
    byte[] zipped(Instant dated) {
        LocalDateTime day = LocalDateTime.ofInstant(dated, ZoneOffset.UTC);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", types.close("Types").toString().getBytes(StandardCharsets.UTF_8), day);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) write(zip, part.getKey(), part.getValue(), day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String path, byte[] bytes, LocalDateTime day) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(day.isBefore(EARLIEST) ? EARLIEST : day);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
