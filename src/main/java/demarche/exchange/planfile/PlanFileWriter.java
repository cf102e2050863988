package demarche.exchange.planfile;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.history.Edit;
import demarche.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
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
        disk.write(target, bytes(plan, log), written -> {
            boolean same = reader.read(written) instanceof ReadResult.Read read && read.plan().equals(plan) && read.log().equals(log);
            if (!same) throw disk.notAsWritten(target);
        });
    }

    static byte[] bytes(Plan plan, List<Edit> log) {
        byte[] items = Format.items(plan);
        var lines = new ByteArrayOutputStream();
        for (Edit edit : log) lines.writeBytes(Format.line(edit));
        byte[] manifest = Format.manifest(plan.head(), items, lines.toByteArray());
        return zip(List.of(manifest, items, lines.toByteArray()));
    }

    /// @param contents in the order of [Format#PARTS]
    static byte[] zip(List<byte[]> contents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setComment("0".repeat(Format.SEAL));
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
