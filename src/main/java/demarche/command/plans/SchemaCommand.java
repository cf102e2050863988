package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.Task;
import picocli.CommandLine.Command;

/// The JSON Schema of a plan as `show --json` prints it.
@Command(name = "schema")
public final class SchemaCommand extends Task {
    public SchemaCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() {
        context.printer().json(PlanSchema.of());
    }
}
