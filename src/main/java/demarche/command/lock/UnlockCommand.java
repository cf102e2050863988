package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.exchange.planfile.ReadResult;
import demarche.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes what is in a locked plan file, as it was before it was locked.
@Command(name = "unlock")
public final class UnlockCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Mixin
    private WayIn wayIn = new WayIn();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public UnlockCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        Texts texts = context.texts("lock");
        Path file = PlanSource.path(context, plan);
        switch (new PlanFileReader(context.locale()).read(file)) {
            case ReadResult.Locked locked -> unlock(file, locked, texts);
            case ReadResult.Read _ -> throw new Refusal(texts.get("lock.command.open-already", file));
            case ReadResult.Refusal refusal -> throw new Refusal(refusal.sentence());
        }
        context.err().print(context.texts().get("written", out) + "\n");
    }

    private void unlock(Path file, ReadResult.Locked locked, Texts texts) throws Refusal, FileTrouble {
        var opener = wayIn.opener(locked.kind(), new Secrets(context), texts);
        ReadResult result = new PlanFileWriter(context.locale()).unlock(file, opener, PlanSource.path(context, out));
        if (result instanceof ReadResult.Refusal refusal) throw new Refusal(refusal.sentence());
    }
}
