package demarche.command.kit;

import demarche.library.LibraryProblem;
import demarche.library.OpenResult;
import demarche.library.PlanLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Opens the library a command works with, or says in one sentence why not.
public final class OpenLibrary {
    private OpenLibrary() {}

    /// Works beside a window that has it open too.
    public static PlanLibrary forReading(Context context) throws Refusal, LibraryProblem {
        return opened(PlanLibrary.openForReading(context.library()), context);
    }

    /// Makes the library where there is none.
    public static PlanLibrary forWriting(Context context) throws Refusal, LibraryProblem {
        Path folder = context.library().toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException _) {
            throw new Refusal(context.texts().get("refused.folder", folder));
        }
        OpenResult result = PlanLibrary.open(context.library());
        if (result instanceof OpenResult.ReadOnly(PlanLibrary readable, Path _)) {
            readable.close();
            throw new Refusal(result.sentence(context.texts("library")).orElseThrow());
        }
        return opened(result, context);
    }

    private static PlanLibrary opened(OpenResult result, Context context) throws Refusal {
        Optional<PlanLibrary> library = result.opened();
        if (library.isEmpty()) throw new Refusal(result.sentence(context.texts("library")).orElseThrow());
        return library.get();
    }
}
