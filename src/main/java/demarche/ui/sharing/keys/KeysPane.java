package demarche.ui.sharing.keys;

import demarche.exchange.keyring.KeyCard;
import demarche.exchange.sign.VerifyKey;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Prompts.Question;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Two cards: my key, made once and handed out; the cards of colleagues.
public final class KeysPane extends VBox {
    private final KeysViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final StackPane mine = new StackPane();
    private final VBox people = new VBox();

    public KeysPane(KeysViewModel model, Texts texts, Prompts prompts) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        Style.styled(this, Style.GAP_12);
        var colleagues = Card.of(texts.get("lock.keys.people")).flush(new VBox(people, new AddCard(model, texts)));
        getChildren().addAll(new NoticeBox(model.noticeProperty()), mine, colleagues);
        model.keysProperty().subscribe(keys -> {
            mine.getChildren().setAll(keys.mine().map(this::mine).orElseGet(this::making));
            people.getChildren().setAll(people(keys.people()));
        });
    }

    private Card making() {
        var make = Buttons.plain(texts.get("lock.keys.make"), model::make);
        make.disableProperty().bind(model.busyProperty());
        var buttons = Style.styled(new FlowPane(make, Buttons.quiet(texts.get("lock.keys.restore"), this::restore)), Style.GAP_8);
        return Card.of(texts.get("lock.keys.mine")).body(Words.wrapped(texts.get("lock.keys.none", model.author())), new NewPassphrasePane(model.passphrase(), texts, "key"), buttons);
    }

    private Card mine(KeyCard card) {
        var rows = new Rows().close(name(texts.get("lock.keys.name")), Words.wrapped(card.name()))
                .close(name(texts.get("lock.keys.fingerprint")), Words.wrapped(fingerprint(card)))
                .close(name(texts.get("lock.keys.recipient")), breaking(card.opens().text()));
        var buttons = Style.styled(new FlowPane(Buttons.plain(texts.get("lock.keys.copy"), () -> copy(card)), Buttons.plain(texts.get("lock.keys.save"), this::saveCard),
                Buttons.quiet(texts.get("lock.keys.backup"), this::backUp)), Style.GAP_8);
        return Card.of(texts.get("lock.keys.mine")).flush(new VBox(rows, Style.styled(new VBox(Words.wrapped(texts.get("lock.keys.mine.words")), buttons), Style.CARD_FOOT)));
    }

    private Node people(List<KeyCard> cards) {
        if (cards.isEmpty()) return new Rows().close(Words.wrapped(texts.get("lock.keys.people.none"), Style.MUTED));
        var rows = new Rows();
        cards.forEach(card -> rows.row(person(card), Buttons.icon("fth-trash-2", texts.get("lock.keys.remove", card.name()), "", () -> remove(card))));
        return rows;
    }

    private Node person(KeyCard card) {
        var words = new VBox(Words.wrapped(card.name(), Style.STRONG), Words.caption(fingerprint(card)));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private String fingerprint(KeyCard card) {
        return card.signs().map(VerifyKey::fingerprint).orElseGet(() -> texts.get("lock.keys.bare"));
    }

    private static Label name(String text) {
        return Style.styled(Words.line(text, Style.MUTED), Style.ROW_NAME);
    }

    /// A key has no blanks at which a line could break.
    private static Label breaking(String key) {
        return Words.wrapped(key.replaceAll("(.{31})(?!$)", "$1\u200b"));
    }

    private void copy(KeyCard card) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, card.text()));
        model.copied();
    }

    private void saveCard() {
        prompts.fileToSave(texts.get("lock.keys.save"), "key-card.txt", List.of(new FileKind(texts.get("lock.keys.kind.card"), List.of("txt")))).ifPresent(model::saveCard);
    }

    private void backUp() {
        prompts.fileToSave(texts.get("lock.keys.backup"), "my-key.age", List.of(new FileKind(texts.get("lock.keys.kind.key"), List.of("age")))).ifPresent(model::copyKey);
    }

    private void restore() {
        prompts.fileToOpen(texts.get("lock.keys.restore.title"), List.of(new FileKind(texts.get("lock.keys.kind.key"), List.of("age")))).ifPresent(model::restore);
    }

    private void remove(KeyCard card) {
        var question = new Question(texts.get("lock.keys.remove.question", card.name()), texts.get("lock.keys.remove.sentence"));
        if (prompts.confirm(question, texts.get("lock.keys.remove.do"), texts.get("lock.keys.remove.leave"))) model.remove(card);
    }
}
