package demarche.ui.kit;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;

/// The words our stylesheets know, named for meaning. `CARD_TITLE` is `.card-title` in CSS.
public enum Style {
    // words
    MUTED, FAINT, ATTENTION, PROBLEM, DONE, STRONG, SENTENCE, CAPTION, FIGURE_NUMBER, PAGE_TITLE, HEADING, CARD_TITLE, OVERLINE, DEBATE_TEXT, KEY,
    // gaps of a box
    GAP_4, GAP_8, GAP_12, GAP_16, GAP_24,
    // parts
    PAGE, PAGE_BODY, PAGE_COLUMN, CARD, CARD_HEADER, CARD_BODY, FLUSH, ATTENTION_BOX, ROWS, ROW, FIRST, LAST, CLOSE, ROW_WORDS, ROW_DATE,
    SHEETS, SHEET, DESK_TOP, CHIP, OF_DEBATE, MISSING, SIGN, VOTE, FILLED, OUTLINED, DOTTED, SOURCE, BAR, BAR_MADE, EMPTY_STATE, PROBLEM_BOX, PROBLEM_WORDS, TOAST, SEGMENTS,
    VOTE_YES, VOTE_NO, VOTE_ABSTAINED, VOTE_ABSENT, VOTE_WITHOUT, ICON, IN_TEXT, FOCUS_RING, NUMBER,
    // maps
    MAP, MAP_DARK, MAP_LIGHT, MAP_HATCH, MAP_HATCH_GROUND, MAP_LAND, MAP_LINE, OF_TREATIES,
    // first run
    HEADLINE, LEAD, START_CARD, KEY_STRIP, MAP_PLACE, SAMPLE_WORDS, CARD_FOOT, FOOT_FIELD, ROW_NAME, MAP_SWATCH,
    // programmes
    SEARCH_PANEL, DEBATE_COLUMN, TOPIC_ROW, OTHER_DEBATES, ROW_FORM, FILTERS, TINY, CHECK_SIGN,
    // overview
    GAP_LIST, DATE_LIST, OPENS, STEP, JOIN, DATED, DATE,
    // states
    TIMELINE_LINE, VOTE_NUMBER, LEGEND, JUDGEMENT, JUDGEMENT_PART, JUDGEMENT_WHY,
    // debates
    STRAND, STRENGTH, GAIN, LINK_HEAD, TOPIC_TREE, TREE_ROW, MATRIX, MATRIX_CARD, MATRIX_HEAD, MATRIX_BAR, MATRIX_BEFORE, MATRIX_KEY,
    // answers
    ANSWER_SHEET, ANSWER_ROW, ANSWER_LABEL, ANSWER_FAIR, ANSWER_TEXT, ANSWER_SOFTER, ANSWER_WHEN, ANSWER_HEARD, ANSWER_ACTIONS,
    // bridge
    BRIDGE, BRIDGE_BAR, BRIDGE_HEAD, BRIDGE_TOPIC, BRIDGE_MADE, BRIDGE_OPEN, BRIDGE_GROUND, BRIDGE_BRIGHT_OPEN, BRIDGE_BRIGHT_GROUND, BRIDGE_UNTAUGHT, BRIDGE_CARD, BRIDGE_CARD_LINE,
    BRIDGE_CARD_DOT, BRIDGE_KEY, BRIDGE_SCROLL, BRIDGE_TABLE, BRIDGE_REASON,
    // newer facts
    FACTS_HEAD, FACTS_ROWS,
    // form
    FIELD, FIELD_LABEL, FIELD_HELP, FIELD_PROBLEM, DATE_ENTRY,
    // buttons
    PRIMARY, REMOVAL, SMALL, QUIET, ICON_ONLY,
    // shell
    SHELL, MARKING, MARKING_LABEL, TLP_RED, TLP_AMBER, TLP_GREEN, TLP_CLEAR, HEADER, PLAN_SWITCH, SEARCH, COUNTDOWN, SAVE_STATE, SIDEBAR, RAIL, PLACE, PLACE_ROW,
    PLACE_TITLE, PLACE_COUNT, CHOSEN, FOOTER, OVERLAY, PALETTE, PALETTE_WIDE, PALETTE_QUESTION, PALETTE_BODY, PALETTE_BESIDE, PALETTE_SHEET, PALETTE_NOTE, HIT, HIT_KIND, FLOATING, TOASTS;

    /// The class as CSS writes it.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Adds the styles and hands the node back, so that making and styling is one line.
    public static <N extends Node> N styled(N node, Style... styles) {
        node.getStyleClass().addAll(Arrays.stream(styles).map(Style::css).toList());
        return node;
    }

    /// Gives or takes this style.
    public void on(Node node, boolean present) {
        if (present == node.getStyleClass().contains(css())) return;
        if (present) node.getStyleClass().add(css());
        else node.getStyleClass().remove(css());
    }
}
