package demarche.ui.sharing.lock;

import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who signed a file, in a sentence; with a sign where it asks for attention.
public final class SignerWords {
    private final Texts texts;

    /// @param texts of the bundle `lock`
    public SignerWords(Texts texts) {
        this.texts = texts;
    }

    public Node of(Signer signer) {
        return switch (signer) {
            case Signer.Known(String name, String fingerprint) -> words(marked(texts.get("lock.signer.known", name), "fth-check", Style.DONE), fingerprint(fingerprint));
            case Signer.Unknown(String fingerprint) -> words(marked(texts.get("lock.signer.unknown"), "fth-alert-triangle", Style.ATTENTION), fingerprint(fingerprint));
            case Signer.Broken() -> words(marked(texts.get("lock.signer.broken"), "fth-alert-triangle", Style.PROBLEM));
            case Signer.None() -> words(Words.wrapped(texts.get("lock.signer.none")));
        };
    }

    private Label fingerprint(String fingerprint) {
        return Words.caption(texts.get("lock.signer.fingerprint", fingerprint));
    }

    private static Label marked(String sentence, String icon, Style tone) {
        var label = Words.wrapped(sentence, tone);
        label.setGraphic(Icon.inText(icon));
        return label;
    }

    private static Node words(Label... lines) {
        var box = new VBox(lines);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
