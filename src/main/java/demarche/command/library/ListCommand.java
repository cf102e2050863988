package demarche.command.library;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.OpenLibrary;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.store.PlanEntry;
import java.util.List;
import picocli.CommandLine.Command;

/// The plans of the library.
@Command(name = "list")
public final class ListCommand extends Task {
    public ListCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, LibraryProblem {
        List<PlanEntry> plans;
        try (PlanLibrary library = OpenLibrary.forReading(context)) {
            plans = library.plans();
        }
        if (context.printer().isJson()) {
            context.printer().json(Json.array(plans, p -> Json.object().put("id", p.id().value()).put("title", p.title())
                    .put("handling", p.handling().label()).put("sample", p.sample()).put("changed", p.changed().toString()).put("programmes", p.programmes())));
            return;
        }
        context.printer().table(List.of(context.texts().get("library.title"), context.texts().get("library.handling"), context.texts().get("library.programmes"),
                context.texts().get("library.changed"), context.texts().get("library.id")), plans.stream().map(p -> List.of(p.title(), p.handling().label(),
                        Integer.toString(p.programmes()), p.changed().toString(), p.id().value())).toList());
    }
}
