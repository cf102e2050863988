package demarche.exchange.disk;

import demarche.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reads small files whole and writes files that are either all there or not there at all.
public final class Disk {
    private final Locale language;
    private final Texts texts;

    public Disk(Locale language) {
        this.language = language;
        this.texts = Texts.of("planfile", language);
    }

    /// @return empty where the file is larger than the limit; it is not opened then
    public Optional<byte[]> read(Path file, int limit) throws FileTrouble {
        if (Files.isDirectory(file)) throw new FileTrouble(texts.get("file.read.folder", file), null);
        try {
            if (Files.size(file) > limit) return Optional.empty();
            try (InputStream in = Files.newInputStream(file)) {
                byte[] content = in.readNBytes(limit + 1);
                return content.length > limit ? Optional.empty() : Optional.of(content);
            }
        } catch (IOException e) {
            throw FileTrouble.reading(file, e, language);
        }
    }

    /// Writes beside the target, makes sure it is on the disk, checks it, and only then puts it in the target’s place in one step.
    ///
    /// @param check looks at the file written, before it takes the target’s place
    public void write(Path target, byte[] content, Check check) throws FileTrouble {
        if (Files.isDirectory(target)) throw new FileTrouble(texts.get("file.write.folder", target), null);
        if (Files.exists(target) && !Files.isRegularFile(target)) throw new FileTrouble(texts.get("file.write.special", target), null);
        try {
            Path real = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path beside = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                fill(beside, content);
                check.look(beside);
                Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                settle(real.getParent());
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw FileTrouble.writing(target, e, language);
        }
    }

    public void write(Path target, byte[] content) throws FileTrouble {
        write(target, content, _ -> {});
    }

    /// Makes the folder and those above it, where they are missing.
    public void makeFolder(Path folder) throws FileTrouble {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileTrouble.writing(folder, e, language);
        }
    }

    /// In one step; a file that has the new name is replaced.
    public void move(Path from, Path to) throws FileTrouble {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settle(to.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw FileTrouble.writing(from, e, language);
        }
    }

    public void remove(Path file) throws FileTrouble {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FileTrouble.writing(file, e, language);
        }
    }

    /// For those who read a folder themselves.
    public FileTrouble reading(Path folder, IOException cause) {
        return FileTrouble.reading(folder, cause, language);
    }

    /// What must hold of a written file before it may take another’s place.
    @FunctionalInterface
    public interface Check {
        void look(Path written) throws FileTrouble;
    }

    /// For a [Check] that does not hold.
    public FileTrouble notAsWritten(Path target) {
        return new FileTrouble(texts.get("file.write.unlike", target), null);
    }

    /// For a file whose content is not what it should be.
    public FileTrouble unfit(String sentence) {
        return new FileTrouble(sentence, null);
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    /// Makes the new name durable where the system lets a folder be opened. The file is in its place already, so one that does not is no failure.
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }
}
