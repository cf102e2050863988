package demarche.ui.kit.part;

import demarche.pack.figure.SignPaths;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A small rounded label: a topic in the colour of its debate, a state, a count. Filled is there, dashed is missing.
public final class Chip extends HBox {
    private final Label words;

    private Chip(String text) {
        words = Words.line(text);
        Style.styled(this, Style.CHIP).getChildren().add(words);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    public static Chip plain(String text) {
        return new Chip(text);
    }

    /// Leads to what it names.
    public static Chip leading(String text, Runnable action) {
        var chip = new Chip(text);
        chip.getChildren().setAll(Style.styled(Buttons.link(text, action), Style.OPENS));
        return chip;
    }

    /// Ochre: late, stale, unanswered.
    public static Chip attention(String text) {
        return Style.styled(new Chip(text), Style.ATTENTION);
    }

    /// A topic that is taught.
    public static Chip taught(String debate, String text) {
        return ofDebate(debate, text, true);
    }

    /// A topic that is not taught though something leads to it.
    public static Chip missing(String debate, String text) {
        return Style.styled(ofDebate(debate, text, false), Style.MISSING);
    }

    private static Chip ofDebate(String debate, String text, boolean taught) {
        var chip = Style.styled(new Chip(text), Style.OF_DEBATE);
        chip.getStyleClass().add(SignPaths.Debate.of(debate).id());
        chip.getChildren().addFirst(Signs.debate(debate, taught));
        return chip;
    }

    public Chip icon(String icon) {
        getChildren().addFirst(Icon.inText(icon));
        return this;
    }

    /// Stands after the words, such as depth bars.
    public Chip trailing(Node node) {
        getChildren().add(node);
        return this;
    }

    /// @param name what the button does, with the name of the thing: "Remove Mexico"
    public Chip removable(String name, Runnable action) {
        var remove = Style.styled(new Button(), Style.QUIET, Style.ICON_ONLY);
        remove.setGraphic(Icon.inText("fth-x"));
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.setAccessibleText(name);
        remove.setTooltip(new Tooltip(name));
        remove.setOnAction(_ -> action.run());
        getChildren().add(remove);
        return this;
    }

    public Label words() {
        return words;
    }
}
