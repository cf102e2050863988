package demarche.ui.sharing.lock;

import demarche.exchange.lock.LockedFile.Kind;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.SecretField;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Asks for what opens a locked file.
public final class ClosedCard {
    /// The id of the field for the passphrase.
    public static final String WORDS = "open-words";

    /// What can be done with the file.
    ///
    /// @param open takes what was typed; never empty
    /// @param busy while it is tried
    public record Doors(Consumer<String> open, Runnable leave, ObservableValue<Boolean> busy) {}

    private final Texts texts;
    private final Doors doors;

    /// @param texts of the bundle `lock`
    public ClosedCard(Texts texts, Doors doors) {
        this.texts = texts;
        this.doors = doors;
    }

    public Card of(Closed closed) {
        var card = Card.of(closed.file().getFileName().toString()).trailing(Icon.of("fth-lock"));
        var notNow = Buttons.plain(texts.get("lock.open.leave"), doors.leave());
        if (closed.locked().kind() == Kind.PEOPLE && !closed.hasKey()) return card.body(Words.wrapped(texts.get("lock.open.no-key")), new FlowPane(notNow));
        var words = new SimpleStringProperty("");
        var field = field(closed, words);
        Runnable go = () -> {
            if (words.get().isEmpty()) field.problem(Optional.of(texts.get("lock.open.missing")));
            else if (!doors.busy().getValue()) doors.open().accept(words.get());
        };
        field.onEnter(go);
        var button = Buttons.primary(texts.get("lock.open.do"), go);
        button.disableProperty().bind(doors.busy());
        return card.body(sentence(closed), field, Style.styled(new FlowPane(button, notNow), Style.GAP_8));
    }

    private Label sentence(Closed closed) {
        return Words.wrapped(switch (closed.locked().kind()) {
            case PASSPHRASE -> texts.get("lock.open.passphrase");
            case PEOPLE -> texts.get("lock.open.people");
        });
    }

    private SecretField field(Closed closed, SimpleStringProperty words) {
        var field = new SecretField(Caption.of(WORDS, switch (closed.locked().kind()) {
            case PASSPHRASE -> texts.get("lock.passphrase.words");
            case PEOPLE -> texts.get("lock.key.words");
        }), words);
        if (closed.locked().tried()) field.problem(Optional.of(closed.locked().sentence()));
        return field;
    }
}
