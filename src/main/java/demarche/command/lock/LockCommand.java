package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.Envelope;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.exchange.planfile.ReadResult;
import demarche.library.LibraryProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Locks a plan file, with a passphrase or for people. A signature in it stays.
@Command(name = "lock")
public final class LockCommand extends Task {
    /// One of the two.
    private static final class With {
        @Option(names = "--passphrase-file", paramLabel = "FILE", required = true)
        private Optional<String> passphrase = Optional.empty();

        @Option(names = "--recipient", paramLabel = "KEY", arity = "1..*", required = true)
        private List<String> recipients = List.of();
    }

    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @ArgGroup(multiplicity = "1")
    private With with = new With();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    public LockCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        var secrets = new Secrets(context);
        Optional<Passphrase> passphrase = secrets.passphrase(with.passphrase);
        write(passphrase.isPresent() ? new Lock.WithPassphrase(passphrase.get()) : new Lock.ForPeople(secrets.recipients(with.recipients)));
        passphrase.ifPresent(Passphrase::close);
        context.err().print(context.texts().get("written", out) + "\n");
    }

    private void write(Lock lock) throws Refusal, FileTrouble, LibraryProblem {
        var writer = new PlanFileWriter(context.locale());
        Path target = PlanSource.path(context, out);
        if (PlanSource.isInLibrary(plan)) {
            PlanSource.Opened opened = new PlanSource(context).open(plan);
            writer.write(target, opened.plan(), opened.log(), Envelope.locked(lock));
        } else if (writer.lock(PlanSource.path(context, plan), lock, target) instanceof ReadResult.Refusal refusal) {
            throw new Refusal(refusal.sentence());
        }
    }
}
