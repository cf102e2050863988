package demarche.exchange.planfile;

import demarche.exchange.disk.BadJson;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.disk.StrictJson;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads a plan file, which may be hostile: limits before anything is opened, checksums, and a log that must give the items.
/// Whether the reference knows the ids in the plan is not asked here.
public final class PlanFileReader {
    private final Disk disk;
    private final Texts texts;
    private final StrictJson json = new StrictJson();
    private final Content content;

    public PlanFileReader(Locale language) {
        this.disk = new Disk(language);
        this.texts = Texts.of("planfile", language);
        this.content = new Content(json, texts, Texts.of("history", language));
    }

    /// @throws FileTrouble where the file is missing or may not be read
    public ReadResult read(Path file) throws FileTrouble {
        Optional<byte[]> bytes = disk.read(file, Format.LARGEST);
        if (bytes.isEmpty()) return new ReadResult.NotAPlanFile(texts.get("refused.large", file, Format.LARGEST / 1024 / 1024));
        try {
            return opened(bytes.get());
        } catch (Foreign _) {
            return new ReadResult.NotAPlanFile(texts.get("refused.foreign", file));
        } catch (Newer e) {
            return new ReadResult.MadeByNewerVersion(e.version, texts.get("refused.newer", file, e.version, Format.VERSION));
        } catch (Flaw e) {
            return new ReadResult.Damaged(texts.get("refused.damaged", file, e.where()));
        }
    }

    private ReadResult opened(byte[] file) throws Foreign, Newer, Flaw {
        if (!startsLikeZip(file)) throw new Foreign();
        var archive = new Archive(file, texts);
        int version = checkVersion(archive.manifest());
        checkSeal(file);
        Map<String, byte[]> parts = archive.parts();
        checkSums(parts);
        return version == 1 ? content.readFirst(parts) : content.read(parts, version);
    }

    private static boolean startsLikeZip(byte[] file) {
        return file.length > 30 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /// First of all, so that a file of a later format is not taken for a damaged one.
    private int checkVersion(byte[] manifest) throws Foreign, Newer, Flaw {
        JsonNode node = json(manifest);
        if (!node.path("format").isString() || !node.path("format").stringValue().equals(Format.NAME)) throw new Foreign();
        JsonNode version = node.path("version");
        if (!version.isInt() || version.intValue() < 1) throw new Flaw(texts.get("damage.part", Format.MANIFEST));
        if (version.intValue() > Format.VERSION) throw new Newer(version.intValue());
        return version.intValue();
    }

    private JsonNode json(byte[] part) throws Flaw {
        try {
            return json.read(part);
        } catch (BadJson e) {
            throw new Flaw(texts.get("damage.json", Format.MANIFEST, e.line(), e.column()));
        }
    }

    private void checkSeal(byte[] file) throws Flaw {
        int covered = file.length - Format.SEAL;
        byte[] seal = Arrays.copyOfRange(file, covered, file.length);
        if (!Arrays.equals(seal, Format.sha256(file, covered).getBytes(StandardCharsets.US_ASCII))) throw new Flaw(texts.get("damage.seal"));
    }

    private void checkSums(Map<String, byte[]> parts) throws Flaw {
        JsonNode entries = json(parts.get(Format.MANIFEST)).path("entries");
        for (JsonNode entry : entries) {
            byte[] part = parts.get(entry.path("name").stringValue(""));
            if (part == null) throw new Flaw(texts.get("damage.part", Format.MANIFEST));
            boolean same = entry.path("sha256").stringValue("").equals(Format.sha256(part, part.length));
            if (!same) throw new Flaw(texts.get("damage.checksum", entry.path("name").stringValue()));
        }
    }

    /// The file is something else.
    static final class Foreign extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// The file is of a later format.
    private static final class Newer extends Exception {
        private static final long serialVersionUID = 1L;
        private final int version;

        Newer(int version) {
            this.version = version;
        }
    }
}
