package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// Opens a search under the button that asked for it and gives the focus back to the button.
public final class SearchPopup {
    private SearchPopup() {}

    public static void open(ButtonBase button, SearchPanel<?> panel) {
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(Style.styled(new StackPane(panel), Style.FLOATING));
        panel.onLeft(() -> {
            popup.hide();
            button.requestFocus();
        });
        Bounds at = button.localToScreen(button.getBoundsInLocal());
        popup.show(button, at.getMinX(), at.getMaxY() + 4);
        panel.field().requestFocus();
    }
}
