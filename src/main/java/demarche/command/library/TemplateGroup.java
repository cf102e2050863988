package demarche.command.library;

import demarche.command.kit.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What can be done with the templates of a ministry.
@Command(name = "template")
public final class TemplateGroup implements Runnable {
    private final Context context;

    @Spec
    private CommandSpec spec;

    public TemplateGroup(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), context.texts("template").get("template.what"));
    }
}
