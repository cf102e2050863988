package demarche.ui.shell;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The black line on top of everything that says who may see the plan. Never hidden.
final class MarkingBanner extends StackPane {
    private final Texts texts;
    private final Label edition = new Label();
    private final Label label = Style.styled(new Label(), Style.MARKING_LABEL);
    private final Label meaning = new Label();

    MarkingBanner(ShellViewModel model, Texts texts) {
        this.texts = texts;
        Style.styled(this, Style.MARKING);
        label.setId("marking");
        label.setMinWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(edition, Pos.CENTER_LEFT);
        StackPane.setAlignment(meaning, Pos.CENTER_RIGHT);
        getChildren().addAll(edition, meaning, label);
        model.markingProperty().subscribe(this::show);
        widthProperty().subscribe(_ -> makeRoom());
    }

    private void show(Optional<Marking> marking) {
        label.getStyleClass().removeIf(s -> s.startsWith("tlp-"));
        edition.setText(marking.map(Marking::edition).orElse(""));
        meaning.setText(marking.map(Marking::meaning).orElseGet(() -> texts.get("shell.marking.none.meaning")));
        label.setText(marking.map(m -> m.handling().label()).orElseGet(() -> texts.get("shell.marking.none")));
        marking.ifPresent(m -> Style.styled(label, colour(m)));
        setAccessibleText(label.getText() + ". " + meaning.getText());
        makeRoom();
    }

    private static Style colour(Marking marking) {
        return switch (marking.handling()) {
            case RED -> Style.TLP_RED;
            case AMBER, AMBER_STRICT -> Style.TLP_AMBER;
            case GREEN -> Style.TLP_GREEN;
            case CLEAR -> Style.TLP_CLEAR;
        };
    }

    /// The label goes before all else: what does not fit beside it is left out whole.
    private void makeRoom() {
        double beside = (getWidth() - label.prefWidth(-1)) / 2 - 32;
        meaning.setVisible(getWidth() == 0 || meaning.prefWidth(-1) <= beside);
        edition.setVisible(getWidth() == 0 || edition.prefWidth(-1) <= beside);
    }
}
