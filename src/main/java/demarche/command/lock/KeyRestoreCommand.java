package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyOpened;
import demarche.exchange.keyring.MyKey;
import demarche.exchange.lock.Passphrase;
import demarche.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes the key of this computer from a copy of its file, as on a new computer.
@Command(name = "restore")
public final class KeyRestoreCommand extends Task {
    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--passphrase-file", paramLabel = "FILE", required = true)
    private String passphrase = "";

    public KeyRestoreCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        Texts texts = context.texts("lock");
        var secrets = new Secrets(context);
        Path copy = PlanSource.path(context, file);
        try (Passphrase words = secrets.passphrase(passphrase)) {
            switch (secrets.ring().restore(copy, words)) {
                case KeyOpened.Open(MyKey key) -> key.close();
                case KeyOpened.WrongPassphrase() -> throw new Refusal(texts.get("lock.command.key-passphrase", copy));
                case KeyOpened.NoKey() -> throw new Refusal(texts.get("lock.command.identity", copy));
            }
        }
        context.err().print(texts.get("lock.command.made", secrets.ring().keyFile()) + "\n");
    }
}
