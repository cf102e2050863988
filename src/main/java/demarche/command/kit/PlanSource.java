package demarche.command.kit;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.ReadResult;
import demarche.history.Edit;
import demarche.history.Seen;
import demarche.history.merge.Copy;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.store.PlanEntry;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Opens what a command line calls a plan: a plan file, or `library:NAME` for one of the library by its title or id.
public final class PlanSource {
    /// A plan with what made it.
    public record Opened(Plan plan, List<Edit> log, Seen seen) {
        public Copy copy() {
            return new Copy(plan, log);
        }

        /// Whether something is withheld from this copy of the plan.
        public boolean partial() {
            return log.stream().anyMatch(edit -> !edit.isWhole());
        }
    }

    private static final String IN_LIBRARY = "library:";
    private final Context context;

    public PlanSource(Context context) {
        this.context = context;
    }

    public Opened open(String argument) throws Refusal, FileTrouble, LibraryProblem {
        return isInLibrary(argument) ? stored(argument.substring(IN_LIBRARY.length())) : file(argument);
    }

    public static boolean isInLibrary(String argument) {
        return argument.startsWith(IN_LIBRARY);
    }

    private Opened file(String argument) throws Refusal, FileTrouble {
        return switch (new PlanFileReader(context.locale()).read(path(context, argument))) {
            case ReadResult.Read read -> new Opened(read.plan(), read.log(), read.seen());
            case ReadResult.Refusal refusal -> throw new Refusal(refusal.sentence());
        };
    }

    public static Path path(Context context, String argument) throws Refusal {
        try {
            return Path.of(argument);
        } catch (InvalidPathException _) {
            throw new Refusal(context.texts().get("refused.path", argument));
        }
    }

    private Opened stored(String name) throws Refusal, LibraryProblem {
        try (PlanLibrary library = OpenLibrary.forReading(context)) {
            ItemId id = named(library, name);
            var stored = library.load(id);
            return new Opened(stored.plan(), library.log(id), stored.seen());
        }
    }

    private ItemId named(PlanLibrary library, String name) throws Refusal, LibraryProblem {
        List<PlanEntry> found = library.plans().stream().filter(p -> p.id().value().equals(name) || p.title().equals(name)).toList();
        if (found.isEmpty()) throw new Refusal(context.texts().get("refused.plan", name));
        if (found.size() > 1) throw new Refusal(context.texts().get("refused.plan-twice", name, found.get(0).id(), found.get(1).id()));
        return found.getFirst().id();
    }
}
