package demarche.ui.shell;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.MarkLabel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The black line on top of everything that says who may see the plan. Never hidden.
final class MarkingBanner extends StackPane {
    private final Texts texts;
    private final Label edition = new Label();
    private final MarkLabel label = new MarkLabel();
    private final Label meaning = new Label();

    MarkingBanner(ShellViewModel model, Texts texts) {
        this.texts = texts;
        Style.styled(this, Style.MARKING);
        label.setId("marking");
        StackPane.setAlignment(edition, Pos.CENTER_LEFT);
        StackPane.setAlignment(meaning, Pos.CENTER_RIGHT);
        getChildren().addAll(edition, meaning, label);
        model.markingProperty().subscribe(this::show);
        widthProperty().subscribe(_ -> makeRoom());
    }

    private void show(Optional<Marking> marking) {
        edition.setText(marking.map(Marking::edition).orElse(""));
        meaning.setText(marking.map(Marking::meaning).orElseGet(() -> texts.get("shell.marking.none.meaning")));
        marking.map(Marking::mark).ifPresentOrElse(label::show, () -> label.showNone(texts.get("shell.marking.none")));
        setAccessibleText(label.getText() + ". " + meaning.getText());
        makeRoom();
    }

    /// The label goes before all else: what does not fit beside it is left out whole.
    private void makeRoom() {
        double beside = (getWidth() - label.prefWidth(-1)) / 2 - 32;
        meaning.setVisible(getWidth() == 0 || meaning.prefWidth(-1) <= beside);
        edition.setVisible(getWidth() == 0 || edition.prefWidth(-1) <= beside);
    }
}
