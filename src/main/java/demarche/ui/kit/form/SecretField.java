package demarche.ui.kit.form;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// A passphrase: label, dots, help and problem. Nothing is committed on leaving; the form that holds it takes the words when it needs them.
public final class SecretField extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private final PasswordField input = new PasswordField();
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private final Caption caption;

    public SecretField(Caption caption, StringProperty words) {
        this.caption = caption;
        Style.styled(this, Style.FIELD);
        input.textProperty().bindBidirectional(words);
        input.setId(caption.id());
        input.setAccessibleText(caption.label());
        input.setAccessibleHelp(caption.help());
        var label = Words.wrapped(caption.label(), Style.FIELD_LABEL);
        label.setLabelFor(input);
        problem.setGraphic(Icon.inText("fth-alert-triangle"));
        problem.setId(caption.id() + "-problem");
        getChildren().addAll(label, input);
        if (!caption.help().isEmpty()) getChildren().add(Words.wrapped(caption.help(), Style.FIELD_HELP));
    }

    public void problem(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        getChildren().remove(problem);
        if (sentence.isPresent()) getChildren().add(getChildren().indexOf(input) + 1, problem);
        input.pseudoClassStateChanged(DANGER, sentence.isPresent());
        input.setAccessibleText(sentence.map(s -> caption.label() + ". " + s).orElse(caption.label()));
    }

    /// What Enter does.
    public SecretField onEnter(Runnable action) {
        input.setOnAction(_ -> action.run());
        return this;
    }
}
