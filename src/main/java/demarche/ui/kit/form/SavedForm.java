package demarche.ui.kit.form;

import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Fields of something that is being written. Nothing is kept before it is saved; saving commits every field first, and Escape turns away.
public abstract class SavedForm extends VBox {
    private final Runnable close;
    private final List<Field<?>> all = new ArrayList<>();
    private final Label problem = Words.wrapped("", Style.PROBLEM);

    /// @param close called when it is saved or turned away from
    protected SavedForm(Runnable close) {
        this.close = close;
    }

    /// Saves what the fields hold.
    ///
    /// @return a sentence for under the form when it cannot be saved
    protected abstract Optional<String> saved();

    /// A field that is committed before saving; the first has the keyboard first.
    protected final <T> Field<T> kept(Field<T> field) {
        all.add(field);
        return field;
    }

    /// A button that saves. From then on Escape turns away.
    protected final Button saving(String id, Button button) {
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        button.setId(id);
        button.setOnAction(_ -> save());
        return button;
    }

    /// A button that turns away.
    protected final Button leaving(String id, Button button) {
        button.setId(id);
        button.setOnAction(_ -> close.run());
        return button;
    }

    private void save() {
        boolean fine = all.stream().map(Field::commit).reduce(true, Boolean::logicalAnd);
        if (!fine) return;
        Optional<String> refusal = saved();
        getChildren().remove(problem);
        problem.setText(refusal.orElse(""));
        if (refusal.isPresent()) getChildren().add(problem);
        else close.run();
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        close.run();
        key.consume();
    }

    public final void focus() {
        all.getFirst().control().requestFocus();
    }
}
