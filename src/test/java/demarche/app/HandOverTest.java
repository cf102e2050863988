package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Optional<Path>> taken = new LinkedBlockingQueue<>();

    private HandOver handOver() {
        return HandOver.in(new Places(folder));
    }

    private long notes() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("handover"))) {
            return all.count();
        }
    }

    @Test
    void whatASecondStartWasAskedForReachesTheOneThatRuns() throws Exception {
        Path file = folder.resolve("a plan.demarche").toAbsolutePath();
        AutoCloseable running = handOver().receive(taken::add).orElseThrow();

        boolean sent = CompletableFuture.supplyAsync(() -> handOver().send(Optional.of(file), LONG)).get();

        assertTrue(sent);
        assertEquals(Optional.of(file), taken.poll(30, TimeUnit.SECONDS));
        assertEquals(0, notes());
        running.close();
    }

    @Test
    void aStartWithoutAFileOnlyBringsTheWindowForward() throws Exception {
        AutoCloseable running = handOver().receive(taken::add).orElseThrow();

        assertTrue(handOver().send(Optional.empty(), LONG));

        assertEquals(Optional.empty(), taken.poll(30, TimeUnit.SECONDS));
        running.close();
    }

    @Test
    void whereNobodyAnswersNothingIsLeftBehind() throws IOException {
        assertFalse(handOver().send(Optional.of(folder.resolve("x.demarche")), Duration.ofMillis(1)));

        assertEquals(0, notes());
    }

    @Test
    void aNoteFromBeforeIsThrownAwayUnread() throws Exception {
        Files.createDirectories(folder.resolve("handover"));
        Files.writeString(folder.resolve("handover/old.note"), "/etc/passwd");

        AutoCloseable running = handOver().receive(taken::add).orElseThrow();

        assertEquals(0, notes());
        assertTrue(taken.isEmpty());
        running.close();
    }
}
