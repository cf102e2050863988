package demarche.ui.kit.group;

import demarche.ui.kit.Style;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A panel that opens under a button and stays while something in it is used. Escape or a press elsewhere closes it; then the button has the keyboard.
public final class Drop {
    private final Popup popup = new Popup();
    private final ButtonBase button;

    private Drop(ButtonBase button) {
        this.button = button;
    }

    /// @param first what has the keyboard when the panel opens
    public static Drop open(ButtonBase button, Region panel, Node first) {
        var drop = new Drop(button);
        var frame = Style.styled(new StackPane(panel), Style.FLOATING);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) drop.close();
        });
        drop.popup.setAutoHide(true);
        drop.popup.setHideOnEscape(false);
        drop.popup.getContent().add(frame);
        Bounds at = button.localToScreen(button.getBoundsInLocal());
        drop.popup.show(button, at.getMinX(), at.getMaxY() + 4);
        first.requestFocus();
        return drop;
    }

    public void close() {
        popup.hide();
        button.requestFocus();
    }
}
