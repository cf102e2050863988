package demarche.command.reference;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.bundle.BundleWriter;
import demarche.exchange.disk.FileTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the facts in use as a bundle, to be corrected and given a later day.
@Command(name = "export")
public final class BundleExportCommand extends Task {
    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public BundleExportCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        new BundleWriter(context.locale()).write(PlanSource.path(context, out), context.facts().tables());
        context.err().print(context.texts().get("written", out) + "\n");
    }
}
