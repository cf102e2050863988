package demarche.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Keeps a second Demarche from writing the same library: both would sign different changes with the same name.
/// The system lets go of it when the program ends, however it ends. The small file beside the library stays, and notes which
/// library it was.
final class WriteLock implements AutoCloseable {
    private static final int LONGEST = 64;
    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @return empty where another holds it
    static Optional<WriteLock> of(Path library) throws IOException {
        Path file = library.resolveSibling(library.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
            return held ? Optional.of(new WriteLock(channel)) : Optional.empty();
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        } finally {
            if (!held) channel.close();
        }
    }

    /// What was noted beside the library last; empty where nothing was.
    String note() throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST);
        int length = channel.read(text, 0);
        return new String(text.array(), 0, Math.max(0, length), StandardCharsets.UTF_8);
    }

    void note(String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
