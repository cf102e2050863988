package demarche.command.reference;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.exchange.bundle.Review;
import demarche.reference.table.FactTable;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/// Says whether a bundle could be taken, and of one that could not which rows stand in the way. Changes nothing.
@Command(name = "check")
public final class BundleCheckCommand extends BundleTask {
    public BundleCheckCommand(Context context) {
        super(context);
    }

    @Override
    void use(Review.Ready ready) {
        var tables = ready.tables().replaced().stream().sorted().map(FactTable::file).toList();
        if (context.printer().isJson()) {
            ObjectNode node = Json.object().put("sound", true);
            node.set("compiled_on", BundleShapes.days(ready.changes()));
            ready.tables().about().title().ifPresent(title -> node.put("title", title));
            node.set("tables", Json.texts(tables));
            context.printer().json(node);
        } else {
            context.printer().line(texts.get("reference.sound", ready.changes().after().toString(), ready.changes().before().toString(), String.join(", ", tables)));
        }
    }

    @Override
    void tell(String row) {
        context.printer().line(row);
    }
}
