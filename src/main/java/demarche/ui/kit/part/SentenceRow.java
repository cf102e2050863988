package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A finding as the product says it: signs, a sentence, its reason and source, a date, and the one button that mends it.
/// When the row is narrow the date moves under the sentence.
///
/// `new SentenceRow(gap.sentence()).signs(Signs.debate("cyber-norms", true)).reason(gap.reason()).source(mark).date("by 11 Dec", "18 days", true).action(button)`
public final class SentenceRow extends HBox {
    private static final double NARROW_EM = 46;
    private final VBox signs = Style.styled(new VBox(), Style.GAP_4);
    private final VBox words = Style.styled(new VBox(), Style.ROW_WORDS);
    private final WrappingLine under = new WrappingLine();
    private final VBox date = Style.styled(new VBox(), Style.ROW_DATE);
    private Labeled sentence;
    private final Label dateBelow = Words.wrapped("", Style.CAPTION);
    private boolean narrow;

    public SentenceRow(String text) {
        sentence = Words.sentence(text);
        signs.setAlignment(Pos.CENTER);
        words.getChildren().add(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        date.setMinWidth(USE_PREF_SIZE);
        getChildren().add(words);
        dateBelow.setVisible(false);
        dateBelow.setManaged(false);
        words.getChildren().add(dateBelow);
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
        return under(Words.caption(text));
    }

    public SentenceRow source(SourceMark mark) {
        return under(mark);
    }

    private SentenceRow under(Label node) {
        if (!words.getChildren().contains(under)) words.getChildren().add(words.getChildren().indexOf(dateBelow), under);
        under.add(node);
        return this;
    }

    /// @param near ochre, since the day is near or past
    public SentenceRow date(String day, String left, boolean near) {
        Style tone = near ? Style.ATTENTION : Style.MUTED;
        date.getChildren().setAll(Words.line(day, Style.CAPTION, tone), Words.line(left, Style.CAPTION, tone));
        if (near) date.getChildren().forEach(n -> Style.styled(n, Style.STRONG));
        Style.styled(dateBelow, tone).setText(day + ", " + left);
        if (near) Style.styled(dateBelow, Style.STRONG);
        getChildren().add(getChildren().indexOf(words) + 1, date);
        return this;
    }

    public SentenceRow action(Button... buttons) {
        getChildren().addAll(buttons);
        return this;
    }

    private void arrange(double width) {
        boolean now = width > 0 && width < NARROW_EM * sentence.getFont().getSize();
        if (now == narrow || date.getChildren().isEmpty()) return;
        narrow = now;
        date.setVisible(!narrow);
        date.setManaged(!narrow);
        dateBelow.setVisible(narrow);
        dateBelow.setManaged(narrow);
    }

    @Override
    protected double computePrefHeight(double width) {
        arrange(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
        super.layoutChildren();
    }
}
