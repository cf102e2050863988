package demarche.command.library;

import demarche.command.kit.Context;
import demarche.command.kit.OpenLibrary;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes the library back to a backup, and keeps it as it was beside it.
@Command(name = "restore")
public final class RestoreCommand extends Task {
    @Parameters(paramLabel = "FILE")
    private String file = "";

    public RestoreCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, LibraryProblem {
        try (PlanLibrary library = OpenLibrary.forWriting(context)) {
            Path aside = library.restore(PlanSource.path(context, file));
            context.err().print(context.texts().get("restored", file, aside) + "\n");
        }
    }
}
