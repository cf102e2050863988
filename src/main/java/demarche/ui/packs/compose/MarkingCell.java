package demarche.ui.packs.compose;

import demarche.plan.handling.Handling;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/// A marking in a list as it is printed: its label in its colour on black, and what it stands for beside it.
final class MarkingCell extends ListCell<Optional<Handling>> {
    private final MarkingModel model;

    MarkingCell(MarkingModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(Optional<Handling> choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        if (empty || choice == null) {
            setGraphic(null);
            return;
        }
        setAccessibleText(model.name(choice));
        Optional<Handling> shown = choice.or(model::ofParts);
        Label label = shown.map(h -> Style.styled(Words.line(h.label()), Style.MARKING_CHIP, colour(h))).orElseGet(() -> Words.line(""));
        setGraphic(choice.isPresent() ? label : Words.row(label, Words.line(model.note(), Style.MUTED)));
    }

    private static Style colour(Handling marking) {
        return switch (marking) {
            case CLEAR -> Style.TLP_CLEAR;
            case GREEN -> Style.TLP_GREEN;
            case AMBER, AMBER_STRICT -> Style.TLP_AMBER;
            case RED -> Style.TLP_RED;
        };
    }
}
