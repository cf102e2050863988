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
    PAGE, PAGE_BODY, PAGE_COLUMN, CARD, CARD_HEADER, CARD_BODY, FLUSH, ATTENTION_BOX, ROWS, ROW, FIRST, LAST, CLOSE, ROW_WORDS, ROW_END, REASON_WORDS, SOURCE_WORDS,
    SHEETS, SHEET, DESK_TOP, CHIP, OF_DEBATE, MISSING, SIGN, VOTE, FILLED, OUTLINED, DOTTED, SOURCE, BAR, BAR_MADE, EMPTY_STATE, PROBLEM_BOX, PROBLEM_WORDS, TOAST, SEGMENTS,
    VOTE_YES, VOTE_NO, VOTE_ABSTAINED, VOTE_ABSENT, VOTE_WITHOUT, ICON, IN_TEXT, FOCUS_RING, NUMBER,
    // maps
    MAP, MAP_DARK, MAP_LIGHT, MAP_HATCH, MAP_HATCH_GROUND, MAP_LAND, MAP_LINE, OF_TREATIES,
    // the map of the world
    WORLD_MAP, OF_VOTES, OF_FIGURES, INK_DARK, INK_MIDDLE, INK_SOFT, INK_LIGHT, INK_STRIPE, INK_DOT, INK_GROUND, INK_LAND, INK_LINE, INK_EDGE, INK_WORDS, INK_CHOSEN,
    MAP_TIP, MAP_VALUE, MAP_FOOT,
    // first run
    HEADLINE, LEAD, START_CARD, KEY_STRIP, MAP_PLACE, SAMPLE_WORDS, CARD_FOOT, FOOT_FIELD, ROW_NAME, MAP_SWATCH,
    // programmes
    SEARCH_PANEL, DEBATE_COLUMN, TOPIC_ROW, OTHER_DEBATES, ROW_FORM, FILTERS, TINY, CHECK_SIGN,
    // overview
    GAP_LIST, DATE_LIST, OPENS, STEP, JOIN, DATED, DATE,
    // gaps, advice
    GAP_BELOW, GAP_MORE, OPENED, ADVICE_LINE,
    // states
    TIMELINE_LINE, VOTE_NUMBER, LEGEND, JUDGEMENT, JUDGEMENT_PART, JUDGEMENT_WHY,
    // debates
    STRAND, STRENGTH, GAIN, LINK_HEAD, TOPIC_TREE, TREE_ROW, MATRIX, MATRIX_CARD, MATRIX_HEAD, MATRIX_BAR, MATRIX_BEFORE, MATRIX_KEY,
    // bridge
    BRIDGE, BRIDGE_BAR, BRIDGE_HEAD, BRIDGE_TOPIC, BRIDGE_MADE, BRIDGE_OPEN, BRIDGE_GROUND, BRIDGE_BRIGHT_OPEN, BRIDGE_BRIGHT_GROUND, BRIDGE_UNTAUGHT, BRIDGE_CARD, BRIDGE_CARD_LINE,
    BRIDGE_CARD_DOT, BRIDGE_KEY, BRIDGE_SCROLL, BRIDGE_TABLE, BRIDGE_REASON,
    // newer facts
    FACTS_HEAD, FACTS_ROWS,
    // profile
    LEANING_STEP, LEANING_GROUND, LEANING_SIGN, UNDER_PICTURE, TALL, FORECAST, HEARING,
    // the day of the facts, facts of our own
    DAY_LINE, DAY_BUTTON, DAY_PANEL, DAY_DATE, OWN, CORRECTABLE, CORRECTION, CORRECTION_BACK,
    // the board of states
    SCORE_BAR, SCORE_PIECE, SCORE_SWATCH, SCORE_VOTES, SCORE_TREATIES, SCORE_LISTS, SCORE_CAPACITY, SCORE_GROUPS, SCORE_VIEW, SCORE_LEGEND, SCORE_ROW, SCORE_LEAD,
    SCORE_FACT, WEIGHTS,
    // filters, groups and comparison of states
    ASK_PANEL, TITLE_PANEL, GROUP_STRIP, ASKED, COMPARED, COMPARED_HEAD, COMPARED_SECTION, COMPARED_LINE, COMPARED_SCROLL,
    // form
    FIELD, FIELD_LABEL, FIELD_HELP, FIELD_PROBLEM, DATE_ENTRY,
    // buttons
    PRIMARY, REMOVAL, SMALL, QUIET, ICON_ONLY,
    // shell
    SHELL, MARKING, MARKING_LABEL, TLP_RED, TLP_AMBER, TLP_GREEN, TLP_CLEAR, HEADER, PLAN_SWITCH, SEARCH, COUNTDOWN, SAVE_STATE, SIDEBAR, RAIL, PLACE, PLACE_ROW,
    PLACE_TITLE, PLACE_COUNT, CHOSEN, FOOTER, OVERLAY, PALETTE, PALETTE_NOTE, HIT, HIT_KIND, FLOATING, TOASTS;

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
