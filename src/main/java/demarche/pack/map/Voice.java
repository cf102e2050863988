package demarche.pack.map;

/// How a line of text on a map is set.
enum Voice {
    TITLE(18, true),
    LEGEND(13, false),
    NOTE(12, false);

    private final double size;
    private final boolean bold;

    Voice(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    double size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    /// How wide the words will be, about: the sheet knows no font.
    double width(String words) {
        return words.length() * size * (bold ? 0.53 : 0.52);
    }

    double leading() {
        return size * 1.4;
    }
}
