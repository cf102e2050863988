package demarche.exchange.keyring;

import demarche.exchange.lock.RecipientKey;
import demarche.exchange.sign.Signature;
import demarche.exchange.sign.VerifyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads key cards as people paste them: whole cards, or a bare `age1…` that still wants a name. A card in which anything was changed is no card.
public final class CardText {
    private static final Pattern NAME = Pattern.compile("# name: (.*)");
    private static final Pattern SIGNS = Pattern.compile("# signs: (\\S+) (\\S+)");
    private final String unnamed;

    private CardText(String unnamed) {
        this.unnamed = unnamed;
    }

    /// All cards of a text, in their order.
    ///
    /// @param unnamed the name of a card that has none
    public static Optional<List<KeyCard>> read(String text, String unnamed) {
        return new CardText(unnamed).cards(text);
    }

    /// The one card of a text.
    public static Optional<KeyCard> one(String text, String unnamed) {
        return read(text, unnamed).filter(cards -> cards.size() == 1).map(List::getFirst);
    }

    private Optional<List<KeyCard>> cards(String text) {
        var cards = new ArrayList<KeyCard>();
        String name = unnamed;
        Optional<Signature> proof = Optional.empty();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher named = NAME.matcher(line);
            if (named.matches()) {
                name = named.group(1).strip();
            } else if (line.startsWith("# signs:")) {
                proof = signature(line);
                if (proof.isEmpty()) return Optional.empty();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                Optional<KeyCard> card = card(name, line, proof);
                if (card.isEmpty()) return Optional.empty();
                cards.add(card.get());
                name = unnamed;
                proof = Optional.empty();
            }
        }
        return Optional.of(cards);
    }

    static Optional<Signature> signature(String line) {
        Matcher signs = SIGNS.matcher(line);
        if (!signs.matches()) return Optional.empty();
        return VerifyKey.read(signs.group(1)).flatMap(key -> Signature.read(new Signature(key, signs.group(2)).line()));
    }

    private static Optional<KeyCard> card(String name, String key, Optional<Signature> proof) {
        try {
            return RecipientKey.read(key).map(opens -> new KeyCard(name, opens, proof));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
