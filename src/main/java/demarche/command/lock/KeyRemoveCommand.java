package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import demarche.text.Texts;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Forgets the card of a colleague.
@Command(name = "remove")
public final class KeyRemoveCommand extends Task {
    @Parameters(paramLabel = "NAME")
    private String name = "";

    public KeyRemoveCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        Texts texts = context.texts("lock");
        var ring = new Secrets(context).ring();
        List<KeyCard> named = ring.people().stream().filter(card -> card.name().equals(name)).toList();
        if (named.isEmpty()) throw new Refusal(texts.get("lock.command.nobody", name));
        if (named.size() > 1) throw new Refusal(texts.get("lock.command.several", name));
        ring.remove(named.getFirst());
        context.err().print(texts.get("lock.command.removed", name) + "\n");
    }
}
