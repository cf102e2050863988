package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import demarche.text.Texts;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps the cards in a file, so that their holders are known from now on.
@Command(name = "add")
public final class KeyAddCommand extends Task {
    @Parameters(paramLabel = "CARD")
    private String file = "";

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    public KeyAddCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble {
        Texts texts = context.texts("lock");
        var secrets = new Secrets(context);
        List<KeyCard> cards = secrets.cards(file);
        if (name.isPresent() && (cards.size() != 1 || !KeyCard.isName(name.get()))) throw new Refusal(texts.get("lock.command.name-one", KeyCard.LONGEST));
        for (KeyCard card : cards) {
            KeyCard named = name.map(card::withName).orElse(card);
            secrets.ring().add(named);
            context.err().print(texts.get("lock.command.added", named.name()) + "\n");
        }
    }
}
