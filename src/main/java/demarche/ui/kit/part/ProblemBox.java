package demarche.ui.kit.part;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Trouble in plain words: what happened, what was kept, what to do now. Red for an error, ochre for what only wants attention.
public final class ProblemBox extends HBox {
    private ProblemBox(String happened, String keptAndNext) {
        Style.styled(this, Style.PROBLEM_BOX);
        var words = Style.styled(new VBox(Words.wrapped(happened, Style.STRONG)), Style.PROBLEM_WORDS);
        if (!keptAndNext.isEmpty()) words.getChildren().add(Words.wrapped(keptAndNext));
        HBox.setHgrow(words, Priority.ALWAYS);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Icon.of("fth-alert-triangle"), words);
    }

    public static ProblemBox error(String happened, String keptAndNext) {
        return new ProblemBox(happened, keptAndNext);
    }

    public static ProblemBox attention(String happened, String keptAndNext) {
        return Style.styled(new ProblemBox(happened, keptAndNext), Style.ATTENTION);
    }

    public ProblemBox action(Button... buttons) {
        getChildren().addAll(buttons);
        return this;
    }
}
