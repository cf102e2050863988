package demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Hands what a second start was asked to open over to the Demarche that is running. It goes through a folder beside the library: no port is opened.
///
/// @param folder where notes are left
record HandOver(Path folder) {
    private static final String ENDING = ".note";
    /// Longest note that is read, in bytes.
    private static final int LONGEST = 8 * 1024;

    static HandOver in(Places places) {
        return new HandOver(places.data().resolve("handover"));
    }

    /// Leaves a note and waits until it is taken.
    ///
    /// @param file what to open; empty: only come to the front
    /// @return false where nobody took it in that time; the note is gone then
    boolean send(Optional<Path> file, Duration patience) {
        try {
            Files.createDirectories(folder);
            String name = UUID.randomUUID().toString();
            Path note = folder.resolve(name + ENDING);
            try (WatchService watch = folder.getFileSystem().newWatchService()) {
                folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
                Path written = Files.writeString(folder.resolve(name), file.map(f -> f.toAbsolutePath().toString()).orElse(""), StandardCharsets.UTF_8);
                Files.move(written, note, StandardCopyOption.ATOMIC_MOVE);
                boolean taken = isTaken(note, watch, System.nanoTime() + patience.toNanos());
                Files.deleteIfExists(note);
                return taken;
            }
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isTaken(Path note, WatchService watch, long until) throws InterruptedException {
        while (Files.exists(note)) {
            long left = until - System.nanoTime();
            if (left <= 0) return false;
            Optional.ofNullable(watch.poll(Math.min(left, Duration.ofMillis(200).toNanos()), TimeUnit.NANOSECONDS)).ifPresent(WatchKey::reset);
        }
        return true;
    }

    /// Takes notes from now on, on a thread of its own. Those left from before are thrown away: nobody waits for them.
    ///
    /// @param taken told what to open
    /// @return ends it when closed; empty where the folder cannot be watched, and then second starts say that the library is in use
    Optional<AutoCloseable> receive(Consumer<Optional<Path>> taken) {
        try {
            Files.createDirectories(folder);
            WatchService watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            take(_ -> {});
            Thread.ofPlatform().daemon().name("handover").start(() -> watch(watch, taken));
            return Optional.of(watch::close);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void watch(WatchService watch, Consumer<Optional<Path>> taken) {
        try {
            for (WatchKey key = watch.take(); key.isValid(); key = watch.take()) {
                key.pollEvents();
                take(taken);
                key.reset();
            }
        } catch (ClosedWatchServiceException | InterruptedException _) {
            // The window is closing.
        } catch (IOException _) {
            // The folder is gone: a second start says that the library is in use.
        }
    }

    private void take(Consumer<Optional<Path>> taken) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path note : all.filter(p -> p.toString().endsWith(ENDING)).sorted().toList()) {
                String text = Files.size(note) > LONGEST ? "" : Files.readString(note, StandardCharsets.UTF_8);
                if (Files.deleteIfExists(note)) taken.accept(file(text));
            }
        }
    }

    private static Optional<Path> file(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
