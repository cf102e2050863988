package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes one of the two sample plans.
@Command(name = "sample")
public final class SampleCommand extends Task {
    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public SampleCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        if (!Sample.NAMES.contains(name)) throw new Refusal(context.texts().get("refused.sample", name, String.join(", ", Sample.NAMES)));
        Sample sample = Sample.load(name);
        new PlanFileWriter(context.locale()).write(PlanSource.path(context, out), sample.plan(), sample.log());
        context.err().print(context.texts().get("written", out) + "\n");
    }
}
