package demarche.ui.kit.form;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Label, control, help and problem of one value. The value is committed when the field is left or Enter is pressed; Escape brings back what was
/// there. A value that is refused stays typed, with the reason under it. Made by [Fields].
///
/// @param <T> what the field holds
public final class Field<T> extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    /// What joins a field to its control.
    record Wiring<T>(Control control, Node shown, Supplier<Reading<T>> read, Consumer<T> write, Commit<T> commit) {}

    private final Wiring<T> wiring;
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private final String spoken;
    private T kept;

    Field(Caption caption, T first, Wiring<T> wiring) {
        this.wiring = wiring;
        this.kept = first;
        this.spoken = caption.label();
        Style.styled(this, Style.FIELD);
        wiring.control().setId(caption.id());
        wiring.control().setAccessibleText(caption.label());
        wiring.control().setAccessibleHelp(caption.help());
        var label = Words.wrapped(caption.label(), Style.FIELD_LABEL);
        label.setLabelFor(wiring.control());
        if (!(wiring.control() instanceof javafx.scene.control.CheckBox)) getChildren().add(label);
        getChildren().add(wiring.shown());
        if (!caption.help().isEmpty()) getChildren().add(Words.wrapped(caption.help(), Style.FIELD_HELP));
        problem.setGraphic(Icon.inText("fth-alert-triangle"));
        problem.setId(caption.id() + "-problem");
        wiring.control().addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
    }

    private void restoreOnEscape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || !isChanged()) return;
        show(kept);
        key.consume();
    }

    private boolean isChanged() {
        return !problem.getText().isEmpty() || !(wiring.read().get() instanceof Reading.Value<T>(T value) && value.equals(kept));
    }

    /// Shows a value that comes from elsewhere; nothing is committed.
    public void show(T value) {
        kept = value;
        wiring.write().accept(value);
        problem(Optional.empty());
    }

    /// Follows the plan: what is typed, and why it was refused, stays unless the plan has something new or the field now belongs to something else.
    public void follow(T value, boolean another) {
        if (another || !kept.equals(value)) show(value);
    }

    /// Commits what the control holds now. True when nothing was refused; call it on every field before saving a form.
    public boolean commit() {
        switch (wiring.read().get()) {
            case Reading.Unclear<T>(String sentence) -> problem(Optional.of(sentence));
            case Reading.Value<T>(T value) when value.equals(kept) && problem.getText().isEmpty() -> {}
            case Reading.Value<T>(T value) -> take(value);
        }
        return problem.getText().isEmpty();
    }

    private void take(T value) {
        Optional<String> refusal = wiring.commit().commit(value);
        problem(refusal);
        if (refusal.isEmpty()) {
            kept = value;
            wiring.write().accept(value);
        }
    }

    /// Shows a problem found elsewhere, or takes it away.
    public void problem(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        getChildren().remove(problem);
        if (sentence.isPresent()) getChildren().add(getChildren().indexOf(wiring.shown()) + 1, problem);
        wiring.control().pseudoClassStateChanged(DANGER, sentence.isPresent());
        wiring.control().setAccessibleText(sentence.map(s -> spoken + ". " + s).orElse(spoken));
    }

    /// The value last committed or shown.
    public T value() {
        return kept;
    }

    public Control control() {
        return wiring.control();
    }
}
