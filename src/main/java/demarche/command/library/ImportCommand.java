package demarche.command.library;

import demarche.command.kit.Context;
import demarche.command.kit.OpenLibrary;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.command.plans.Signed;
import demarche.exchange.disk.FileTrouble;
import demarche.history.Author;
import demarche.history.merge.Merge;
import demarche.insight.Problem;
import demarche.insight.Validation;
import demarche.plan.Kind;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a plan file into the library. A plan that is there already and is not to be merged, or one that names what the reference does not hold, is refused.
@Command(name = "import")
public final class ImportCommand extends Task {
    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--merge")
    private boolean merge;

    @Option(names = "--author", paramLabel = "NAME")
    private String author = System.getProperty("user.name");

    public ImportCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        PlanSource.Opened opened = new PlanSource(context).open(file);
        List<Problem> unknown = Validation.problems(opened.plan(), context.reference(), context.texts("validation")).stream()
                .filter(p -> !p.field().equals("/ends") && p.kind() != Kind.OWN_FACT).toList();
        if (!unknown.isEmpty()) throw new Refusal(context.texts().get("refused.import", file, unknown.getFirst().sentence(), unknown.size() - 1));
        try (PlanLibrary library = OpenLibrary.forWriting(context)) {
            switch (library.importPlan(opened.plan(), opened.log())) {
                case IMPORTED -> context.err().print(context.texts().get("imported", opened.plan().title()) + "\n");
                case ALREADY_THERE -> takeIn(opened, library);
                case LOG_DISAGREES -> throw new IllegalStateException("a plan file that was read disagrees with its log");
            }
        }
    }

    private void takeIn(PlanSource.Opened opened, PlanLibrary library) throws Refusal, LibraryProblem {
        if (!merge) throw new Refusal(context.texts().get("refused.there", opened.plan().title()));
        var hand = new Author(Signed.name(context, author), library.device());
        switch (library.merge(opened.copy(), List.of(), hand, context.clock())) {
            case Merge.Refusal refusal -> throw new Refusal(refusal.sentence(context.texts("merge")));
            case Merge.Merged merged -> {
                context.err().print(context.texts("merge").get("merge.imported", opened.plan().title(), merged.conflicts().open().size()) + "\n");
                if (!merged.conflicts().isEmpty()) leaveToDecide();
            }
        }
    }
}
