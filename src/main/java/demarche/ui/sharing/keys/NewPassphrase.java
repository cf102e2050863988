package demarche.ui.sharing.keys;

import demarche.exchange.lock.Passphrase;
import demarche.text.Texts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A passphrase being chosen: typed twice, and long enough that a machine does not guess it. Knows no controls.
public final class NewPassphrase {
    private static final int SHORTEST = 12;
    private final Texts texts;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<String>> wordsProblem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> againProblem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param texts of the bundle `lock`
    public NewPassphrase(Texts texts) {
        this.texts = texts;
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty againProperty() {
        return again;
    }

    ReadOnlyObjectProperty<Optional<String>> wordsProblemProperty() {
        return wordsProblem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> againProblemProperty() {
        return againProblem.getReadOnlyProperty();
    }

    /// Both entries at once, as a test types them.
    public void type(String first, String second) {
        words.set(first);
        again.set(second);
    }

    /// Says beside the fields what stands in the way.
    public boolean isReady() {
        boolean isShort = words.get().codePointCount(0, words.get().length()) < SHORTEST;
        boolean differs = !words.get().equals(again.get());
        wordsProblem.set(isShort ? Optional.of(texts.get("lock.passphrase.short", SHORTEST)) : Optional.empty());
        againProblem.set(!isShort && differs ? Optional.of(texts.get("lock.passphrase.differs")) : Optional.empty());
        return !isShort && !differs;
    }

    /// Whether nothing was typed in the first field; that is said beside it then.
    boolean isEmpty(String sentence) {
        wordsProblem.set(words.get().isEmpty() ? Optional.of(sentence) : Optional.empty());
        return words.get().isEmpty();
    }

    public Passphrase passphrase() {
        return Passphrase.of(words.get());
    }

    public void clear() {
        type("", "");
        wordsProblem.set(Optional.empty());
        againProblem.set(Optional.empty());
    }
}
