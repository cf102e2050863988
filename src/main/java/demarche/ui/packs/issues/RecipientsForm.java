package demarche.ui.packs.issues;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks who gets a copy: one name a line, typed or pasted.
final class RecipientsForm extends VBox {
    private final TextArea lines = new TextArea();

    /// @param close ends the asking
    RecipientsForm(IssuesModel model, Texts texts, Runnable close) {
        lines.setId("copies-recipients");
        lines.setPrefRowCount(4);
        lines.setAccessibleText(texts.get("issues.copies.who"));
        Label label = Words.wrapped(texts.get("issues.copies.who"), Style.FIELD_LABEL);
        label.setLabelFor(lines);
        Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
        problem.setManaged(false);
        Button make = Buttons.small(texts.get("issues.copies.add"), () -> {
            Optional<String> refused = model.addCopies(lines.getText());
            problem.setText(refused.orElse(""));
            problem.setManaged(refused.isPresent());
            if (refused.isEmpty()) close.run();
        });
        make.setId("copies-add");
        Button leave = Buttons.small(texts.get("issues.copies.leave"), close);
        Style.styled(this, Style.ROW_FORM, Style.GAP_8);
        getChildren().addAll(label, lines, problem, Style.styled(new FlowPane(make, leave), Style.GRID_BAR));
    }

    void focus() {
        lines.requestFocus();
    }
}
