package demarche.command.packs;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Print;
import demarche.pack.ink.Paper;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.choice.Sheet;
import demarche.reference.state.State;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A paper on one state as PDF, Word document or web page, in one of the editions, or the card for a pocket.
@Command(name = "brief")
public final class BriefCommand extends Task {
    @Mixin
    private final PaperOptions options;

    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--state", paramLabel = "ISO3", required = true)
    private String state = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public BriefCommand(Context context) {
        super(context);
        this.options = new PaperOptions(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        var written = new Written(context);
        Paper paper = Paper.of(options.sheet().orElse(Sheet.A4));
        var print = new Print(options.sort().orElse(BriefSort.INTERNAL), paper, options.language().orElse(PackLanguage.ENGLISH), options.second(), List.of(),
                written.template(options.template().orElse("")), Optional.empty());
        Plan open = new PlanSource(context).open(plan).plan();
        State of = context.state(state);
        written.papers(Commission.on(open, context.reference().on(open, context.today()), of.iso3(), print), options.format(), out);
    }
}
