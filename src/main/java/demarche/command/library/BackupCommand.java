package demarche.command.library;

import demarche.command.kit.Context;
import demarche.command.kit.OpenLibrary;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Copies the library, while it may be in use, and checks the copy.
@Command(name = "backup")
public final class BackupCommand extends Task {
    @Parameters(paramLabel = "FILE")
    private String file = "";

    public BackupCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, LibraryProblem {
        try (PlanLibrary library = OpenLibrary.forReading(context)) {
            library.backup(PlanSource.path(context, file));
        }
        context.err().print(context.texts().get("written", file) + "\n");
    }
}
