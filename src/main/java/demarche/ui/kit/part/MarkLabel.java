package demarche.ui.kit.part;

import demarche.pack.block.Mark;
import demarche.ui.kit.Style;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A marking as it stands on paper: its letters in their colour, on whatever black is behind them. A ministry’s own colour is in no stylesheet of ours, so the
/// label brings a small one.
public final class MarkLabel extends Label {
    public MarkLabel() {
        Style.styled(this, Style.MARKING_LABEL);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public void show(Mark mark) {
        setText(mark.label());
        String css = ".marking-label { -fx-text-fill: " + mark.colour().written() + "; }";
        getStylesheets().setAll("data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8)));
    }

    /// Words in place of a marking.
    public void showNone(String words) {
        setText(words);
        getStylesheets().clear();
    }
}
