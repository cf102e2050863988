package demarche.command.lock;

import demarche.command.kit.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// My key and the cards of colleagues.
@Command(name = "key")
public final class KeyGroup implements Runnable {
    private final Context context;

    @Spec
    private CommandSpec spec;

    public KeyGroup(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), context.texts("lock").get("lock.command.what"));
    }
}
