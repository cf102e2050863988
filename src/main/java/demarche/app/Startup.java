package demarche.app;

import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.FactsShelf;
import demarche.library.LibraryProblem;
import demarche.library.OpenResult;
import demarche.library.PlanLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What the window needs and what takes longest to have, begun all at once while the toolkit starts.
record Startup(CompletableFuture<FactsInUse> facts, CompletableFuture<OpenResult> library) {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    static Startup begin(Places places) {
        return new Startup(CompletableFuture.supplyAsync(() -> FactsShelf.beside(places.library(), LANGUAGE).load()), CompletableFuture.supplyAsync(() -> open(places)));
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
