package demarche.command.reference;

import demarche.command.kit.Context;
import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.Review;
import demarche.exchange.disk.FileTrouble;
import demarche.reference.change.RowChange;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/// Takes a bundle: from now on its facts are used, here and in the window from its next start.
@Command(name = "load")
public final class BundleLoadCommand extends BundleTask {
    public BundleLoadCommand(Context context) {
        super(context);
    }

    @Override
    void use(Review.Ready ready) throws FileTrouble {
        FactsInUse now = context.shelf().take(ready);
        var changes = ready.changes();
        if (context.printer().isJson()) {
            ObjectNode node = BundleShapes.inUse(now);
            node.set("tables", BundleShapes.counts(changes));
            context.printer().json(node);
        } else {
            context.err().print(texts.get("reference.loaded", changes.after().toString(), changes.count(RowChange.Kind.ADDED), changes.count(RowChange.Kind.CHANGED),
                    changes.count(RowChange.Kind.REMOVED)) + "\n");
        }
    }
}
