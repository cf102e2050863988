package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.MyKey;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.Envelope;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.library.LibraryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Signs a plan file with the key of this computer; an older signature gives way.
@Command(name = "sign")
public final class SignCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--passphrase-file", paramLabel = "FILE", required = true)
    private String passphrase = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public SignCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        PlanSource.Opened opened = new PlanSource(context).open(plan);
        var secrets = new Secrets(context);
        try (Passphrase words = secrets.passphrase(passphrase); MyKey key = secrets.myKey(words)) {
            new PlanFileWriter(context.locale()).write(PlanSource.path(context, out), opened.plan(), opened.log(), Envelope.signed(key.signing()));
        }
        context.err().print(context.texts().get("written", out) + "\n");
    }
}
