package demarche.exchange.planfile;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.LockedFile;
import demarche.exchange.lock.Opener;
import demarche.exchange.sign.SigningKey;
import demarche.history.Edit;
import demarche.history.merge.Standing;
import demarche.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a plan and its log as one file. What it wrote is opened and compared before it takes the place of an older file.
public final class PlanFileWriter {
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final Disk disk;
    private final PlanFileReader reader;

    public PlanFileWriter(Locale language) {
        this.disk = new Disk(language);
        this.reader = new PlanFileReader(language);
    }

    /// @param log what the plan is the sum of, oldest edit first
    /// @throws FileTrouble where the file could not be written; one of that name stays as it was
    public void write(Path target, Plan plan, List<Edit> log) throws FileTrouble {
        write(target, plan, log, Envelope.OPEN);
    }

    /// As [#write(Path, Plan, List)], signed and locked as the envelope says. Only locked bytes ever reach the disk then.
    public void write(Path target, Plan plan, List<Edit> log, Envelope envelope) throws FileTrouble {
        byte[] plain = bytes(plan, log, envelope.signer());
        boolean same = reader.look(target, plain) instanceof ReadResult.Read read && read.plan().equals(plan) && read.log().equals(log);
        if (!same) throw disk.notAsWritten(target);
        write(target, envelope.lock().map(lock -> LockedFile.lock(plain, lock)).orElse(plain));
    }

    /// Locks a plan file as it is, so that a signature in it stays.
    ///
    /// @return what was read; nothing is written unless it is [ReadResult.Read]
    public ReadResult lock(Path file, Lock lock, Path target) throws FileTrouble {
        return rewrite(file, Optional.empty(), plain -> LockedFile.lock(plain, lock), target);
    }

    /// Writes what is in a locked plan file, as it is.
    ///
    /// @return what was read; nothing is written unless it is [ReadResult.Read]
    public ReadResult unlock(Path file, Opener opener, Path target) throws FileTrouble {
        return rewrite(file, Optional.of(opener), plain -> plain, target);
    }

    private ReadResult rewrite(Path file, Optional<Opener> opener, UnaryOperator<byte[]> change, Path target) throws FileTrouble {
        PlanFileReader.Looked looked = reader.looked(file, opener);
        if (looked.result() instanceof ReadResult.Read) write(target, change.apply(looked.plain()));
        return looked.result();
    }

    private void write(Path target, byte[] file) throws FileTrouble {
        disk.write(target, file, written -> {
            boolean same = disk.read(written, file.length).filter(now -> Arrays.equals(now, file)).isPresent();
            if (!same) throw disk.notAsWritten(target);
        });
    }

    static byte[] bytes(Plan plan, List<Edit> log) {
        return bytes(plan, log, Optional.empty());
    }

    static byte[] bytes(Plan plan, List<Edit> log, Optional<SigningKey> signer) {
        byte[] items = Format.items(plan, Standing.unknown(log));
        var lines = new ByteArrayOutputStream();
        for (Edit edit : log) lines.writeBytes(Format.line(edit));
        byte[] manifest = Format.manifest(plan.head(), items, lines.toByteArray());
        List<byte[]> contents = List.of(manifest, items, lines.toByteArray());
        return zip(contents, signer.map(key -> key.sign(Signed.message(contents)).line()).orElse(""));
    }

    /// @param contents in the order of [Format#PARTS]
    static byte[] zip(List<byte[]> contents) {
        return zip(contents, "");
    }

    /// @param signature its line; empty where there is none
    static byte[] zip(List<byte[]> contents, String signature) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setComment(signature + "0".repeat(Format.SEAL));
            for (int i = 0; i < contents.size(); i++) {
                ZipEntry entry = new ZipEntry(Format.PARTS.get(i));
                entry.setTimeLocal(FIXED);
                zip.putNextEntry(entry);
                zip.write(contents.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to write", e);
        }
        return sealed(bytes.toByteArray());
    }

    /// Puts the seal in the place kept for it at the end.
    static byte[] sealed(byte[] file) {
        int covered = file.length - Format.SEAL;
        byte[] seal = Format.sha256(file, covered).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(seal, 0, file, covered, Format.SEAL);
        return file;
    }
}
