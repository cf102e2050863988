package demarche.command.reference;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.exchange.bundle.Review;
import demarche.reference.change.ChangeWords;
import demarche.reference.change.Changes;
import demarche.reference.change.TableChange;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/// What a bundle would change in the facts in use, row by row. Changes nothing.
@Command(name = "diff")
public final class BundleDiffCommand extends BundleTask {
    public BundleDiffCommand(Context context) {
        super(context);
    }

    @Override
    void use(Review.Ready ready) {
        var words = new ChangeWords(ready.tables(), context.locale());
        if (context.printer().isJson()) {
            ObjectNode node = Json.object();
            node.set("compiled_on", BundleShapes.days(ready.changes()));
            node.set("tables", BundleShapes.rows(ready.changes(), words));
            context.printer().json(node);
        } else {
            print(ready.changes(), words);
        }
    }

    private void print(Changes changes, ChangeWords words) {
        context.printer().line(texts.get("reference.days", changes.before().toString(), changes.after().toString()));
        if (changes.isEmpty()) context.printer().line(texts.get("reference.same"));
        for (TableChange table : changes.tables()) {
            context.printer().line("");
            context.printer().line(texts.get("reference.table", words.table(table.table()), words.counts(table)));
            table.rows().forEach(row -> context.printer().line(texts.get("reference.row", words.kind(row.kind()), words.row(row), String.join("; ", words.cells(row)))));
        }
    }
}
