package demarche.pack.ink.word;

import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Phrase;
import demarche.pack.ink.Xhtml;

/// Paragraphs and boxes by their style: the cover, named sentences, what may and may not be said, room for a hand.
final class Frames {
    /// What a box takes of the width, in millimetres.
    static final double PADDING = 10;
    private static final String GAP = "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>";
    private final Xhtml xml;
    private final Phrases phrases;
    private final Tables tables;

    Frames(Xhtml xml, Phrases phrases, Tables tables) {
        this.xml = xml;
        this.phrases = phrases;
        this.tables = tables;
    }

    void phrase(String style, Phrase phrase) {
        tables.paragraph(style, false);
        phrases.draw(phrase);
        xml.close("w:p");
    }

    void masthead(Block.Masthead masthead) {
        for (String line : masthead.issuer()) phrase("Issuer", Phrase.of(line));
        tables.paragraph("Numbers", false);
        for (Fact fact : masthead.numbers()) {
            phrases.words(fact.name() + "\u2002", "FactName");
            phrases.draw(fact.value());
            phrases.words("\u2003\u2003 ", "");
        }
        xml.close("w:p");
        phrase("Title", Phrase.of(masthead.title()));
        phrase("Subtitle", Phrase.of(masthead.subtitle()));
    }

    void deadline(Block.Deadline deadline) {
        phrase("Label", Phrase.of(deadline.label()));
        phrase("Deadline", Phrase.of(deadline.date()));
        phrase("BodyTextIndent", deadline.reason());
    }

    /// A sentence after its name.
    void said(String name, Phrase phrase) {
        tables.paragraph("Said", false);
        phrases.words(name, "SaidName");
        xml.raw("<w:r><w:tab/></w:r>");
        phrases.draw(phrase);
        xml.close("w:p");
    }

    /// A word in a frame; what is certain is white on black.
    void chip(boolean certain, String word) {
        tables.paragraph("LabelNote", false);
        phrases.words("\u00a0" + word + "\u00a0", certain ? "ChipCertain" : "ChipLikely");
        xml.close("w:p");
    }

    /// What may be said stands by an open line; what may not, in a closed box under a black bar.
    void openBox(boolean closed, String heading, double room) {
        xml.raw(GAP);
        xml.open("w:tbl").open("w:tblPr");
        tables.side();
        xml.empty("w:tblW", "w:w", Measure.twips(room), "w:type", "dxa").open("w:tblBorders");
        for (String side : closed ? new String[] {"top", "left", "bottom", "right"} : new String[] {"left"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", closed ? "18" : "6", "w:space", "0", "w:color", "000000");
        }
        xml.close("w:tblBorders").empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").empty("w:left", "w:w", Measure.twips(4), "w:type", "dxa").empty("w:right", "w:w", Measure.twips(4), "w:type", "dxa").close("w:tblCellMar").close("w:tblPr");
        xml.open("w:tblGrid").empty("w:gridCol", "w:w", Measure.twips(room)).close("w:tblGrid").raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>").open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Measure.twips(room), "w:type", "dxa");
        if (closed) xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "000000");
        xml.close("w:tcPr");
        phrase(closed ? "FlagClosed" : "Flag", Phrase.of(heading));
        xml.close("w:tc").close("w:tr");
        tables.openRow();
        tables.openCell(room, 1, "");
        xml.raw(GAP);
    }

    void closeBox() {
        xml.raw(GAP).close("w:tc").close("w:tr");
        tables.close();
    }

    /// @param height in millimetres
    void toWrite(String label, double height) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Write").empty("w:spacing", "w:after", Measure.twips(Math.max(0, height - 6))).close("w:pPr");
        phrases.draw(Phrase.of(label));
        xml.close("w:p");
    }
}
