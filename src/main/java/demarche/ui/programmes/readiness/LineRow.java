package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Line;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One line: a tick for what is there, a triangle for what must come, a circle for what should; what is missing leads to its field.
final class LineRow {
    private LineRow() {}

    static HBox of(Line line, String sentence, Jumps jumps) {
        var icon = Style.styled(new HBox(Icon.inText(line.met() ? "fth-check" : line.check().isMust() ? "fth-alert-triangle" : "fth-info")), Style.CHECK_SIGN,
                line.met() ? Style.DONE : line.check().isMust() ? Style.ATTENTION : Style.MUTED);
        icon.setAlignment(Pos.TOP_LEFT);
        Node words = line.met() ? Words.wrapped(sentence) : jumps.to(line.place()).<Node>map(jump -> link(sentence, jump)).orElseGet(() -> Words.wrapped(sentence));
        return Style.styled(new HBox(icon, words), Style.GAP_8);
    }

    private static Hyperlink link(String sentence, Runnable jump) {
        Hyperlink link = Style.styled(Buttons.link(sentence, jump), Style.OPENS);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }
}
