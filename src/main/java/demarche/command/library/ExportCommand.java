package demarche.command.library;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.library.LibraryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a plan of the library as a plan file.
@Command(name = "export")
public final class ExportCommand extends Task {
    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public ExportCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        PlanSource.Opened opened = new PlanSource(context).open("library:" + name);
        new PlanFileWriter(context.locale()).write(PlanSource.path(context, out), opened.plan(), opened.log());
        context.err().print(context.texts().get("written", out) + "\n");
    }
}
