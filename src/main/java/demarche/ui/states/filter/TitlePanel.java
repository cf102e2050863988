package demarche.ui.states.filter;

import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks for the title of a group, and tells beside the field why it cannot be taken.
final class TitlePanel extends VBox {
    private final Field<String> title;
    private final Button doIt;

    /// @param doIt what the button says
    /// @param take takes the title, or says why not
    TitlePanel(Locale locale, Caption caption, String before, String doIt, Function<String, Optional<String>> take, Runnable done) {
        Style.styled(this, Style.GAP_12, Style.TITLE_PANEL);
        title = new Fields(locale).text(caption, before, _ -> Optional.empty());
        this.doIt = Buttons.primary(doIt, () -> {
            title.commit();
            Optional<String> refused = take.apply(title.value());
            title.problem(refused);
            if (refused.isEmpty()) done.run();
            else title.control().requestFocus();
        });
        this.doIt.setId("take-title");
        ((TextField) title.control()).setOnAction(_ -> this.doIt.fire());
        getChildren().addAll(title, new FlowPane(this.doIt));
    }

    /// Between the title and the button.
    TitlePanel with(Node node) {
        getChildren().add(1, node);
        return this;
    }

    Node first() {
        return title.control();
    }
}
