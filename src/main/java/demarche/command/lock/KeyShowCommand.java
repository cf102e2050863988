package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import picocli.CommandLine.Command;

/// Prints the card of the key of this computer, to hand out.
@Command(name = "show")
public final class KeyShowCommand extends Task {
    public KeyShowCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        KeyCard card = new Secrets(context).ring().mine().orElseThrow(() -> new Refusal(context.texts("lock").get("lock.command.no-key")));
        if (context.printer().isJson()) context.printer().json(CardShape.of(card));
        else context.printer().line(card.text().strip());
    }
}
