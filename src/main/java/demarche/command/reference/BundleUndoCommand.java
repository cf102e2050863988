package demarche.command.reference;

import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.disk.FileTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Goes back to the facts used before, or to those that came with Demarche.
@Command(name = "undo")
public final class BundleUndoCommand extends Task {
    @Option(names = "--shipped")
    private boolean shipped;

    public BundleUndoCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        if (context.shelf().before().isEmpty()) throw new Refusal(context.texts("bundle").get("reference.undo.nothing"));
        FactsInUse now = shipped ? context.shelf().useShipped() : context.shelf().undo();
        if (context.printer().isJson()) context.printer().json(BundleShapes.inUse(now));
        else context.err().print(context.texts("bundle").get("reference.undone", now.reference().compiledOn().toString()) + "\n");
    }
}
