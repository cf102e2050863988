package demarche.command.library;

import demarche.command.kit.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What can be done with the library as a whole.
@Command(name = "library")
public final class LibraryGroup implements Runnable {
    private final Context context;

    @Spec
    private CommandSpec spec;

    public LibraryGroup(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), context.texts().get("library.what"));
    }
}
