package demarche.ui.kit.part;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Says what was just done, with a way back. Goes by itself, but stays while the mouse or the keyboard is on it.
public final class Toast extends HBox {
    private static final Duration STAY = Duration.seconds(8);
    private final PauseTransition rest = new PauseTransition(STAY);

    /// The way back of a toast.
    ///
    /// @param text such as "Undo"
    public record Action(String text, Runnable run) {}

    public Toast(String sentence, Optional<Action> action) {
        Style.styled(this, Style.TOAST);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        setMaxHeight(Region.USE_PREF_SIZE);
        var words = Words.wrapped(sentence);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Icon.of("fth-check"), words);
        action.ifPresent(a -> getChildren().add(link(a)));
        rest.setOnFinished(_ -> close());
        BooleanExpression held = hoverProperty().or(focusWithinProperty());
        held.subscribe(now -> {
            if (now) rest.stop();
            else rest.playFromStart();
        });
    }

    private Hyperlink link(Action action) {
        return Buttons.link(action.text(), () -> {
            close();
            action.run();
        });
    }

    public void close() {
        rest.stop();
        if (getParent() instanceof Pane pane) pane.getChildren().remove(this);
    }
}
