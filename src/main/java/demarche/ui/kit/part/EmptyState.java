package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What stands where a list is still empty: a sentence, what would come here, and the one button that begins.
public final class EmptyState extends VBox {
    public EmptyState(String heading, String sentence) {
        Style.styled(this, Style.EMPTY_STATE);
        getChildren().addAll(Words.wrapped(heading, Style.HEADING), Words.sentence(sentence, Style.MUTED));
    }

    public EmptyState(String heading, String sentence, Button begin) {
        this(heading, sentence);
        getChildren().add(begin);
    }
}
