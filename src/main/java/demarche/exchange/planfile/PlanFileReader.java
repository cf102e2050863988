package demarche.exchange.planfile;

import demarche.exchange.disk.BadJson;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.disk.StrictJson;
import demarche.exchange.lock.LockedFile;
import demarche.exchange.lock.Opened;
import demarche.exchange.lock.Opener;
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
    private final Locks locks;
    private final StrictJson json = new StrictJson();
    private final Content content;

    public PlanFileReader(Locale language) {
        this.disk = new Disk(language);
        this.texts = Texts.of("planfile", language);
        this.locks = new Locks(language);
        this.content = new Content(json, texts, Texts.of("history", language));
    }

    /// @throws FileTrouble where the file is missing or may not be read
    public ReadResult read(Path file) throws FileTrouble {
        return read(file, Optional.empty());
    }

    /// As [#read(Path)], for a file that may be locked.
    public ReadResult read(Path file, Opener opener) throws FileTrouble {
        return read(file, Optional.of(opener));
    }

    private ReadResult read(Path file, Optional<Opener> opener) throws FileTrouble {
        return looked(file, opener).result();
    }

    /// What was read, and the bytes of the plan file without its lock; none where it was not opened.
    record Looked(ReadResult result, byte[] plain) {
        private static Looked at(ReadResult refusal) {
            return new Looked(refusal, new byte[0]);
        }
    }

    Looked looked(Path file, Optional<Opener> opener) throws FileTrouble {
        Optional<byte[]> bytes = disk.read(file, Format.LARGEST_LOCKED);
        if (bytes.isEmpty()) return Looked.at(tooLarge(file));
        Optional<LockedFile> locked = LockedFile.of(bytes.get());
        if (locked.isEmpty()) return new Looked(look(file, bytes.get()), bytes.get());
        if (opener.isEmpty()) return Looked.at(locks.closed(file, locked.get()));
        return switch (locked.get().open(opener.get())) {
            case Opened.Content(byte[] plain) -> new Looked(look(file, plain), plain);
            case Opened.WrongKey() -> Looked.at(locks.wrongKey(file, locked.get()));
            case Opened.Changed() -> Looked.at(locks.changed(file));
            case Opened.TooCostly() -> Looked.at(locks.tooCostly(file));
        };
    }

    /// What a plan file’s bytes hold.
    ///
    /// @param file named in sentences
    ReadResult look(Path file, byte[] bytes) {
        if (bytes.length > Format.LARGEST) return tooLarge(file);
        try {
            return opened(bytes);
        } catch (Foreign _) {
            return new ReadResult.NotAPlanFile(texts.get("refused.foreign", file));
        } catch (Newer e) {
            return new ReadResult.MadeByNewerVersion(e.version, texts.get("refused.newer", file, e.version, Format.VERSION));
        } catch (Flaw e) {
            return new ReadResult.Damaged(texts.get("refused.damaged", file, e.where()));
        }
    }

    private ReadResult tooLarge(Path file) {
        return new ReadResult.NotAPlanFile(texts.get("refused.large", file, Format.LARGEST / 1024 / 1024));
    }

    private ReadResult opened(byte[] file) throws Foreign, Newer, Flaw {
        if (!startsLikeZip(file)) throw new Foreign();
        var archive = new Archive(file, texts);
        int version = checkVersion(archive.manifest());
        checkSeal(file);
        Map<String, byte[]> parts = archive.parts();
        return plan(parts, version).signed(Signed.look(file, parts));
    }

    private ReadResult.Read plan(Map<String, byte[]> parts, int version) throws Flaw {
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
