package demarche.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.support.Gallery.Look;
import demarche.ui.kit.Style;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The checks see what they are for.
class ScreenChecksTest {
    @Test
    void aFieldWithoutANameIsFound() {
        thenFound("no name for a reader", Fx.call(TextField::new));
    }

    @Test
    void aCutTextIsFound() {
        var label = new Label("Solomon Islands is taught norm 13(d) and nothing on electronic evidence.");
        label.setMaxWidth(80);

        thenFound("cut: ", label);
    }

    @Test
    void aFaintTextIsFound() {
        var label = new Label("Hardly there");
        label.setStyle("-fx-text-fill: lightgray");

        thenFound("contrast ", label);
    }

    @Test
    void aDisabledTextMayBeFaint() {
        var button = Fx.call(() -> new Button("Mark ready"));
        button.setDisable(true);

        assertEquals(List.of(), faults(button));
    }

    private static void thenFound(String fault, Node node) {
        List<String> faults = faults(node);

        assertTrue(faults.size() == 1 && faults.getFirst().startsWith(fault), faults.toString());
    }

    private static List<String> faults(Node node) {
        return ScreenChecks.of(Gallery.shot("checks", Look.light(300, 100), () -> Style.styled(new VBox(node), Style.PAGE)));
    }
}
