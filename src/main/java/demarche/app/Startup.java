package demarche.app;

import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.FactsShelf;
import demarche.library.LibraryProblem;
import demarche.library.OpenResult;
import demarche.library.PlanLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What the window needs and what takes longest to have, begun all at once while the toolkit starts.
///
/// @param handed whether another Demarche, which has the library, shows what was asked for
record Startup(CompletableFuture<FactsInUse> facts, CompletableFuture<OpenResult> library, CompletableFuture<Boolean> handed) {

    private static final Locale LANGUAGE = Locale.ENGLISH;
    /// How long a running Demarche may take to answer; it may be busy.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// @param file what to show; where another Demarche has the library, it is asked to
    static Startup begin(Places places, Optional<Path> file) {
        CompletableFuture<OpenResult> library = CompletableFuture.supplyAsync(() -> open(places));
        CompletableFuture<Boolean> handed = library.thenApply(result -> result instanceof OpenResult.Locked && HandOver.in(places).send(file, PATIENCE));
        return new Startup(CompletableFuture.supplyAsync(() -> FactsShelf.beside(places.library(), LANGUAGE).load()), library, handed);
    }

    /// Gives the library back where no window comes of it.
    void end() {
        library.thenAccept(result -> result.opened().ifPresent(open -> {
            try {
                open.close();
            } catch (LibraryProblem e) {
                throw new CompletionException(e);
            }
        }));
    }

    private static OpenResult open(Places places) {
        try {
            Files.createDirectories(places.data());
            return PlanLibrary.open(places.library());
        } catch (LibraryProblem | IOException e) {
            throw new CompletionException(e);
        }
    }
}
