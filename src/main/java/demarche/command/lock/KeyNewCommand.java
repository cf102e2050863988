package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import demarche.exchange.lock.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the key of this computer and prints its card.
@Command(name = "new")
public final class KeyNewCommand extends Task {
    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @Option(names = "--passphrase-file", paramLabel = "FILE", required = true)
    private String passphrase = "";

    public KeyNewCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        String plain = name.strip();
        if (!KeyCard.isName(plain)) throw new Refusal(context.texts("lock").get("lock.command.name", KeyCard.LONGEST));
        var secrets = new Secrets(context);
        try (Passphrase words = secrets.passphrase(passphrase)) {
            KeyCard card = secrets.ring().make(plain, words);
            if (context.printer().isJson()) context.printer().json(CardShape.of(card));
            else context.printer().line(card.text().strip());
        }
        context.err().print(context.texts("lock").get("lock.command.made", secrets.ring().keyFile()) + "\n");
    }
}
