package demarche.pack.ink.word;

import demarche.pack.ink.Xhtml;

/// The lists of a document. Every ordered list is numbered from 1 by itself.
final class Numbers {
    static final String BULLETS = "1";
    private static final String[] SIGNS = {"•", "%{level}.", "%{level}"};
    private final Xhtml lists = new Xhtml();
    private int count = 1;

    /// How a list is counted; the place of each is that of its signs.
    enum Kind { BULLETS, NUMBERS, POINTS }

    Numbers() {
        lists.open("w:num", "w:numId", BULLETS).empty("w:abstractNumId", "w:val", "0").close("w:num");
    }

    /// The id of a list that begins here.
    String begin(Kind kind) {
        if (kind == Kind.BULLETS) return BULLETS;
        String id = Integer.toString(++count);
        lists.open("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", Integer.toString(kind.ordinal()));
        for (int level = 0; level < 2; level++) {
            lists.open("w:lvlOverride", "w:ilvl", Integer.toString(level)).empty("w:startOverride", "w:val", "1").close("w:lvlOverride");
        }
        lists.close("w:num");
        return id;
    }

    String xml() {
        var xml = new Xhtml().open("w:numbering", Body.NAMESPACES);
        for (Kind kind : Kind.values()) {
            xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(kind.ordinal())).empty("w:multiLevelType", "w:val", "hybridMultilevel");
            for (int level = 0; level < 2; level++) level(xml, kind, level);
            xml.close("w:abstractNum");
        }
        return xml.raw(lists.toString()).close("w:numbering").toString();
    }

    /// The second level is that of a list beside a label.
    private static void level(Xhtml xml, Kind kind, int level) {
        double hang = kind == Kind.POINTS ? Body.INDENT : 5;
        double left = (level == 0 ? 0 : Body.INDENT) + hang;
        xml.open("w:lvl", "w:ilvl", Integer.toString(level)).empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", kind == Kind.BULLETS ? "bullet" : "decimal");
        xml.empty("w:lvlText", "w:val", SIGNS[kind.ordinal()].replace("{level}", Integer.toString(level + 1))).empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr").empty("w:ind", "w:left", Measure.twips(left), "w:hanging", Measure.twips(hang)).close("w:pPr");
        if (kind == Kind.POINTS) xml.open("w:rPr").empty("w:b").empty("w:sz", "w:val", "44").close("w:rPr");
        xml.close("w:lvl");
    }
}
