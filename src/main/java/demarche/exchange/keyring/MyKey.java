package demarche.exchange.keyring;

import demarche.exchange.lock.Identity;
import demarche.exchange.sign.Signature;
import demarche.exchange.sign.SigningKey;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Both secret halves of the person at this computer, open for as long as one job takes. Close it then.
///
/// @param identity opens what was locked for me
/// @param signing  signs what I send
public record MyKey(KeyCard card, Identity identity, SigningKey signing) implements AutoCloseable {
    private static final Pattern TEXT = Pattern.compile("# Demarche key of ([^\n]+)\n(# signs: [^\n]+)\n# signing key: ([^\n]+)\n# public key: [^\n]+\n([^\n]+)\n");

    static MyKey make(String name) {
        Identity identity = Identity.make();
        SigningKey signing = SigningKey.make();
        return new MyKey(KeyCard.of(name, identity.publicHalf(), signing), identity, signing);
    }

    /// An identity file of the age tool; the rest stands in its remarks. Wipe it.
    byte[] text() {
        String remarks = "# Demarche key of " + card.name() + "\n# signs: " + signing.publicHalf() + " " + card.proof().orElseThrow().value()
                + "\n# signing key: " + signing.secretText() + "\n# public key: " + card.opens() + "\n";
        CharBuffer whole = CharBuffer.allocate(remarks.length() + identity.text().length() + 1).put(remarks).append(identity.text()).append('\n').flip();
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(whole);
        Arrays.fill(whole.array(), '\0');
        byte[] text = Arrays.copyOf(bytes.array(), bytes.limit());
        Arrays.fill(bytes.array(), (byte) 0);
        return text;
    }

    /// Empty where the text is no such key. Wipes the text.
    static Optional<MyKey> read(byte[] text) {
        CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(text));
        try {
            Matcher parts = TEXT.matcher(chars);
            return parts.matches() ? of(parts) : Optional.empty();
        } finally {
            Arrays.fill(text, (byte) 0);
            Arrays.fill(chars.array(), '\0');
        }
    }

    private static Optional<MyKey> of(Matcher parts) {
        Optional<Signature> proof = CardText.signature(parts.group(2));
        Optional<SigningKey> signing = proof.flatMap(p -> SigningKey.read(parts.group(3), p.key()));
        Optional<Identity> identity = Identity.read(parts.group(4));
        if (signing.isEmpty() || identity.isEmpty() || !KeyCard.isName(parts.group(1))) return Optional.empty();
        return Optional.of(new MyKey(KeyCard.of(parts.group(1), identity.get().publicHalf(), signing.get()), identity.get(), signing.get()));
    }

    @Override
    public void close() {
        identity.close();
    }
}
