package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.scene.control.Label;

/// Source and date of a fact, after a thin bar; ochre when the fact is stale.
public final class SourceMark extends Label {
    private SourceMark(String text) {
        super(text);
        Style.styled(this, Style.SOURCE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    public static SourceMark of(String text) {
        return new SourceMark(text);
    }

    public static SourceMark stale(String text) {
        return Style.styled(new SourceMark(text), Style.ATTENTION);
    }
}
