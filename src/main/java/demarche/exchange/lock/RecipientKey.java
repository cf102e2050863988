package demarche.exchange.lock;

import java.util.Optional;

/// The public half of a key: files are locked for it. An age recipient, `age1…`.
public record RecipientKey(String text) {
    private static final String SORT = "age";

    public RecipientKey {
        if (KeyText.read(SORT, text).isEmpty()) throw new IllegalArgumentException("no age key");
    }

    /// Empty where the text is no such key, or one that no secret half can have.
    public static Optional<RecipientKey> read(String text) {
        return KeyText.read(SORT, text.strip()).map(_ -> new RecipientKey(text.strip())).filter(StanzaMaking::canLock);
    }

    @Override
    public String toString() {
        return text;
    }
}
