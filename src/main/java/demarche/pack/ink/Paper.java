package demarche.pack.ink;

import demarche.plan.choice.Sheet;

/// The sheet a document is printed on, in millimetres. The text keeps its width; what a sheet is wider goes to the right margin.
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4),
    /// A6, for a pocket: its own margins and sizes are in `card.css`.
    CARD(105, 148);

    /// From the left edge of the labels to the right edge of the text.
    public static final double TEXT_WIDTH = 168;
    public static final double LEFT = 20;
    public static final double HEAD = 29;
    public static final double FOOT = 25;
    public static final double LANDSCAPE_HEAD = 24;
    public static final double LANDSCAPE_FOOT = 18;
    public static final double LANDSCAPE_SIDE = 20;
    private static final double CARD_SIDE = 8;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public static Paper of(Sheet sheet) {
        return switch (sheet) {
            case A4 -> A4;
            case LETTER -> LETTER;
        };
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// The width of the text on an upright sheet.
    double textWidth() {
        return this == CARD ? width - 2 * CARD_SIDE : TEXT_WIDTH;
    }

    /// The width of the text on a sheet that lies on its long side.
    public double landscapeWidth() {
        return height - 2 * LANDSCAPE_SIDE;
    }

    public double right() {
        return width - LEFT - TEXT_WIDTH;
    }

    /// The height that text and thumb index share.
    double textHeight() {
        return height - HEAD - FOOT;
    }
}
