package demarche.ui.packs.compose;

import demarche.plan.handling.Handling;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.MarkLabel;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;

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
        Node label = shown.<Node>map(this::chip).orElseGet(() -> Words.line(""));
        setGraphic(choice.isPresent() ? label : Words.row(label, Words.line(model.note(), Style.MUTED)));
    }

    private Node chip(Handling marking) {
        var label = new MarkLabel();
        label.show(model.mark(marking));
        return Style.styled(new StackPane(label), Style.MARKING_CHIP);
    }
}
