package demarche.exchange.keyring;

import demarche.exchange.lock.RecipientKey;
import demarche.exchange.sign.Signature;
import demarche.exchange.sign.SigningKey;
import demarche.exchange.sign.VerifyKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a person hands out so that others can lock files for them and see what they signed. As text it is also a recipients file of the age tool.
///
/// @param name  one line; never blank
/// @param opens files are locked for this
/// @param proof the signing key, and that it belongs together with the other; empty for a bare age key
public record KeyCard(String name, RecipientKey opens, Optional<Signature> proof) {
    /// Longest name.
    public static final int LONGEST = 80;

    public KeyCard {
        if (!isName(name)) throw new IllegalArgumentException("no name");
        if (!proof.map(p -> p.key().verifies(vouched(opens), p)).orElse(true)) throw new IllegalArgumentException("two keys that do not belong together");
    }

    static KeyCard of(String name, RecipientKey opens, SigningKey signing) {
        return new KeyCard(name, opens, Optional.of(signing.sign(vouched(opens))));
    }

    /// Whether a card can carry this name.
    public static boolean isName(String name) {
        return !name.isBlank() && name.equals(name.strip()) && name.length() <= LONGEST && name.codePoints().noneMatch(Character::isISOControl);
    }

    /// Whoever compares the fingerprint of the signing key has compared the other key too.
    static byte[] vouched(RecipientKey opens) {
        return ("demarche-key-card-1\n" + opens + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    public Optional<VerifyKey> signs() {
        return proof.map(Signature::key);
    }

    public KeyCard withName(String now) {
        return new KeyCard(now, opens, proof);
    }

    /// To copy into a mail or a file.
    public String text() {
        String signs = proof.map(p -> "# signs: " + p.key() + " " + p.value() + "\n").orElse("");
        return "# Demarche key card\n# name: " + name + "\n" + signs + opens + "\n";
    }
}
