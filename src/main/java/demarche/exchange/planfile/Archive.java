package demarche.exchange.planfile;

import demarche.exchange.planfile.PlanFileReader.Foreign;
import demarche.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The zip around a plan file: only the known parts, in their order, none larger than allowed. Nothing is ever unpacked to disk.
final class Archive {
    private final byte[] file;
    private final Texts texts;

    Archive(byte[] file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /// The first part, before anything is known about the rest.
    byte[] manifest() throws Foreign, Flaw {
        try (var zip = open()) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(Format.MANIFEST)) throw new Foreign();
            return inflate(zip, Format.MANIFEST);
        } catch (IOException | IllegalArgumentException _) {
            throw new Flaw(texts.get("damage.part", Format.MANIFEST));
        }
    }

    Map<String, byte[]> parts() throws Flaw {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                List<String> expected = Format.PARTS.subList(parts.size(), Format.PARTS.size());
                if (expected.isEmpty() || !entry.getName().equals(expected.getFirst())) throw new Flaw(texts.get("damage.stranger", shown(entry)));
                parts.put(entry.getName(), inflate(zip, entry.getName()));
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Flaw(texts.get("damage.zip"));
        }
        if (parts.size() < Format.PARTS.size()) throw new Flaw(texts.get("damage.missing", Format.PARTS.get(parts.size())));
        return parts;
    }

    /// A zip may say anything about sizes, so what comes out is counted.
    private byte[] inflate(ZipInputStream zip, String name) throws IOException, Flaw {
        byte[] content = zip.readNBytes(Format.LARGEST + 1);
        if (content.length > Format.LARGEST) throw new Flaw(texts.get("damage.large", name, Format.LARGEST / 1024 / 1024));
        return content;
    }

    private ZipInputStream open() {
        return new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    }

    private static String shown(ZipEntry entry) {
        String name = entry.getName().replaceAll("\\p{Cntrl}", "?");
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
