package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import demarche.exchange.sign.VerifyKey;
import demarche.text.Texts;
import java.util.List;
import picocli.CommandLine.Command;

/// The colleagues whose cards are kept.
@Command(name = "list")
public final class KeyListCommand extends Task {
    public KeyListCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws FileTrouble {
        List<KeyCard> people = new Secrets(context).ring().people();
        Texts texts = context.texts("lock");
        if (context.printer().isJson()) {
            context.printer().json(Json.array(people, CardShape::of));
            return;
        }
        context.printer().table(List.of(texts.get("lock.command.list.name"), texts.get("lock.command.list.opens"), texts.get("lock.command.list.fingerprint")),
                people.stream().map(card -> List.of(card.name(), card.opens().text(), card.signs().map(VerifyKey::fingerprint).orElse(""))).toList());
    }
}
