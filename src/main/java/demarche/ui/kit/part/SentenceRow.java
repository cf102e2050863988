package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A finding as the product says it: signs, a sentence, its reason and source, and at the end the date over the one button that mends it.
///
/// `new SentenceRow(gap.sentence()).signs(Signs.debate("cyber-norms", true)).reason(gap.reason()).source(mark).date("by 11 Dec", "18 days", true).action(button)`
public final class SentenceRow extends HBox {
    /// Never parted from the source by the end of a line.
    private static final String BAR = "|\u00a0";
    private final VBox signs = Style.styled(new VBox(), Style.GAP_4);
    private final VBox words = Style.styled(new VBox(), Style.ROW_WORDS);
    private final TextFlow why = new TextFlow();
    private final HBox over = Style.styled(new HBox(), Style.GAP_4);
    private final VBox end = Style.styled(new VBox(), Style.ROW_END);
    private Labeled sentence;

    public SentenceRow(String text) {
        sentence = Words.sentence(text);
        signs.setAlignment(Pos.CENTER);
        words.getChildren().add(sentence);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        why.setMinWidth(0);
        why.setMinHeight(USE_PREF_SIZE);
        over.setAlignment(Pos.CENTER_LEFT);
        end.setMinWidth(USE_PREF_SIZE);
        getChildren().add(words);
    }

    /// Signs one under the other before the sentence.
    public SentenceRow signs(Node... nodes) {
        signs.getChildren().addAll(nodes);
        if (!getChildren().contains(signs)) getChildren().addFirst(signs);
        return this;
    }

    /// The sentence leads to where it shows: by a click on it, or by the keyboard.
    public SentenceRow opens(String id, Runnable action) {
        var link = Style.styled(Buttons.link(sentence.getText(), action), Style.SENTENCE, Style.OPENS);
        link.setId(id);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        words.getChildren().set(words.getChildren().indexOf(sentence), link);
        sentence = link;
        return this;
    }

    public SentenceRow reason(String text) {
        return because(Style.styled(new Text(text), Style.REASON_WORDS));
    }

    /// Follows the reason in the same line, as the mark says it.
    public SentenceRow source(SourceMark mark) {
        var source = Style.styled(new Text((why.getChildren().isEmpty() ? BAR : "   " + BAR) + mark.getText()), Style.SOURCE_WORDS);
        source.setAccessibleText(mark.getAccessibleText());
        if (mark.getTooltip() != null) Tooltip.install(source, new Tooltip(mark.getTooltip().getText()));
        Style.ATTENTION.on(source, mark.getStyleClass().contains(Style.ATTENTION.css()));
        return because(source);
    }

    private SentenceRow because(Text text) {
        if (!words.getChildren().contains(why)) words.getChildren().add(1, why);
        why.getChildren().add(text);
        return this;
    }

    /// Under the words, from where they begin.
    public SentenceRow below(Node... nodes) {
        words.getChildren().addAll(nodes);
        return this;
    }

    /// A box that opened under the words: signs and end stay beside the sentence that it belongs to.
    public SentenceRow opened(Node box) {
        VBox.setMargin(box, new Insets(4, 0, 4, 0));
        Style.OPENED.on(this, true);
        signs.setAlignment(Pos.TOP_CENTER);
        return below(box);
    }

    /// @param near ochre, since the day is near or past
    public SentenceRow date(String day, String left, boolean near) {
        Label date = Words.wrapped(day + ", " + left, Style.CAPTION, near ? Style.ATTENTION : Style.MUTED);
        if (near) Style.styled(date, Style.STRONG);
        over.getChildren().addFirst(date);
        return over();
    }

    /// What else can be done with the finding, at the end of the line of the date.
    public SentenceRow more(MenuButton menu) {
        var between = new HBox();
        HBox.setHgrow(between, Priority.ALWAYS);
        over.getChildren().addAll(between, menu);
        return over();
    }

    private SentenceRow over() {
        if (!end.getChildren().contains(over)) end.getChildren().addFirst(over);
        return ending();
    }

    public SentenceRow action(Button... buttons) {
        end.getChildren().addAll(buttons);
        return ending();
    }

    private SentenceRow ending() {
        if (!getChildren().contains(end)) getChildren().add(end);
        return this;
    }
}
