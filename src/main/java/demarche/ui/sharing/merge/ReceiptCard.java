package demarche.ui.sharing.merge;

import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The receipt of a merge: what it will say before it is written, and the way to keep it afterwards.
public final class ReceiptCard {
    private final ReviewViewModel model;
    private final Texts texts;
    private final Prompts prompts;

    public ReceiptCard(ReviewViewModel model, Texts texts, Prompts prompts) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
    }

    /// Before the merge.
    Node before(Receipt receipt) {
        return Card.of(texts.get("review.receipt.before")).body(sentences(receipt));
    }

    /// After it.
    public Node after(Receipt receipt) {
        return Card.of(receipt.title()).body(Words.wrapped(receipt.about(), Style.MUTED)).body(sentences(receipt)).body(save(receipt));
    }

    private static Label[] sentences(Receipt receipt) {
        return receipt.summary().stream().map(sentence -> Words.wrapped(sentence)).toArray(Label[]::new);
    }

    private Node save(Receipt receipt) {
        var save = Buttons.small(texts.get("review.receipt.save"), () -> prompts.fileToSave(texts.get("review.receipt.title"), model.suggestedName(), kinds()).ifPresent(file -> model.save(receipt, file)));
        save.setId("save-receipt");
        return new VBox(new FlowPane(save));
    }

    private List<FileKind> kinds() {
        return List.of(new FileKind(texts.get("review.receipt.pdf"), List.of("pdf")), new FileKind(texts.get("review.receipt.html"), List.of("html")),
                new FileKind(texts.get("review.receipt.text"), List.of("txt")));
    }
}
