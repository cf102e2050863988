package demarche.exchange.bundle;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.reference.table.FactTable;
import demarche.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Takes the tables out of a bundle, which may be hostile: limits on every size, no entry but the tables, nothing unpacked to disk.
/// What the tables say is not looked at here.
final class BundleReader {
    /// What came of it.
    sealed interface Result {
        /// @param file the bundle, byte for byte
        record Opened(byte[] file, Map<FactTable, byte[]> tables) implements Result {}

        /// @param sentence what is wrong, and what to do
        record Refused(String sentence) implements Result {}
    }

    private final Disk disk;
    private final Texts texts;

    BundleReader(Locale language) {
        this.disk = new Disk(language);
        this.texts = Texts.of("bundle", language);
    }

    /// @throws FileTrouble where the file is missing or may not be read
    Result read(Path file) throws FileTrouble {
        Optional<byte[]> bytes = disk.read(file, BundleFormat.LARGEST);
        if (bytes.isEmpty()) return new Result.Refused(texts.get("bundle.large", file, megabytes(BundleFormat.LARGEST)));
        if (!startsLikeZip(bytes.get())) return new Result.Refused(texts.get("bundle.foreign", file));
        try {
            return new Result.Opened(bytes.get(), tables(bytes.get()));
        } catch (Flaw flaw) {
            return new Result.Refused(texts.get("bundle.damaged", file, flaw.getMessage()));
        }
    }

    private static int megabytes(int bytes) {
        return bytes / 1024 / 1024;
    }

    private static boolean startsLikeZip(byte[] file) {
        return file.length > 30 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private Map<FactTable, byte[]> tables(byte[] file) throws Flaw {
        var tables = new EnumMap<FactTable, byte[]>(FactTable.class);
        var found = new ArrayList<Contents.Entry>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                FactTable table = table(entry.getName());
                byte[] content = inflate(zip, table);
                if (tables.put(table, content) != null) throw new Flaw(texts.get("bundle.flaw.twice", table.file()));
                if (tables.values().stream().mapToInt(t -> t.length).sum() > BundleFormat.LARGEST_TOGETHER) throw new Flaw(texts.get("bundle.flaw.large-together", megabytes(BundleFormat.LARGEST_TOGETHER)));
                found.add(new Contents.Entry(entry.getName(), crc(content)));
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Flaw(texts.get("bundle.flaw.zip"));
        }
        whole(found, Contents.of(file), tables);
        return tables;
    }

    private FactTable table(String name) throws Flaw {
        return FactTable.filed(name).filter(BundleFormat.tables()::contains).orElseThrow(() -> new Flaw(texts.get("bundle.flaw.stranger", shown(name))));
    }

    /// A zip may say anything about sizes, so what comes out is counted.
    private byte[] inflate(ZipInputStream zip, FactTable table) throws IOException, Flaw {
        byte[] content = zip.readNBytes(BundleFormat.LARGEST + 1);
        if (content.length > BundleFormat.LARGEST) throw new Flaw(texts.get("bundle.flaw.large", table.file(), megabytes(BundleFormat.LARGEST)));
        return content;
    }

    private void whole(List<Contents.Entry> found, Optional<List<Contents.Entry>> listed, Map<FactTable, byte[]> tables) throws Flaw {
        if (!listed.equals(Optional.of(List.copyOf(found)))) throw new Flaw(texts.get("bundle.flaw.zip"));
        if (!tables.containsKey(FactTable.ABOUT)) throw new Flaw(texts.get("bundle.flaw.about"));
        if (tables.size() < BundleFormat.FEWEST) throw new Flaw(texts.get("bundle.flaw.bare"));
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    /// Where the zip is not a bundle, in words that end the sentence about it.
    private static final class Flaw extends Exception {
        private static final long serialVersionUID = 1L;

        Flaw(String where) {
            super(where, null, false, false);
        }
    }
}
