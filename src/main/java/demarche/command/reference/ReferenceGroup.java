package demarche.command.reference;

import demarche.command.kit.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What can be done with the facts as a whole.
@Command(name = "reference")
public final class ReferenceGroup implements Runnable {
    private final Context context;

    @Spec
    private CommandSpec spec;

    public ReferenceGroup(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), context.texts("bundle").get("reference.what"));
    }
}
