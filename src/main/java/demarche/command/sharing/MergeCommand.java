package demarche.command.sharing;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.account.MergeReport;
import demarche.history.account.What;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import demarche.library.LibraryProblem;
import demarche.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes one plan file of two copies of a plan. What both changed without having seen one another stays open in it, for a person to decide.
@Command(name = "merge")
public final class MergeCommand extends Task {
    @Parameters(index = "0", paramLabel = "MINE")
    private String mine = "";

    @Parameters(index = "1", paramLabel = "THEIRS")
    private String theirs = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public MergeCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Copy left = new PlanSource(context).open(mine).copy();
        Copy right = new PlanSource(context).open(theirs).copy();
        Merge.Merged merged = merged(left, right);
        new PlanFileWriter(context.locale()).write(PlanSource.path(context, out), merged.copy().plan(), merged.copy().log());
        MergeReport report = MergeReport.of(left, right, merged);
        if (context.printer().isJson()) context.printer().json(AccountShape.clashes(AccountShape.counts(report.theirs()), report.clashes()));
        else print(report);
        if (!merged.conflicts().isEmpty()) leaveToDecide();
    }

    private Merge.Merged merged(Copy left, Copy right) throws Refusal {
        return switch (Merge.of(left, right)) {
            case Merge.Merged merged -> merged;
            case Merge.Refusal refusal -> throw new Refusal(refusal.sentence(context.texts("merge")));
        };
    }

    private void print(MergeReport report) {
        Texts texts = context.texts("merge");
        var lines = new AccountLines(texts);
        lines.of(report.theirs()).forEach(context.printer()::line);
        report.clashes().forEach(clash -> context.printer().line(lines.clash(clash)));
        var brought = report.theirs();
        context.printer().line(texts.get("merge.done", brought.count(What.ADDED), brought.count(What.CHANGED), brought.count(What.REMOVED), report.clashes().size(), out));
    }
}
