package demarche.pack.ink.word;

import demarche.pack.block.DocumentHead;
import demarche.pack.block.Mark;
import demarche.pack.block.Section;
import demarche.pack.ink.Direction;
import demarche.pack.ink.Longest;
import demarche.pack.ink.Paper;
import demarche.pack.ink.Xhtml;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What stands on every page of a section: its head and foot with the marking, and the sheet itself.
final class Around {
    private static final String NUMBER = "⟦number⟧";
    private static final String COUNT = "⟦count⟧";
    /// Keeps the spaces of a marking at its sides in a line from the right.
    private static final String FROM_THE_LEFT = "<w:r><w:t>\u200e</w:t></w:r>";
    private final DocumentHead head;
    private final Paper paper;
    private final Parts parts;
    private final Relations relations;
    private final Texts texts;
    private final boolean turned;
    private int count;

    Around(DocumentHead head, Paper paper, Parts parts, Relations relations) {
        this.head = head;
        this.paper = paper;
        this.parts = parts;
        this.relations = relations;
        this.texts = Texts.of("ink", head.language());
        this.turned = Direction.isFromTheRight(head.language());
    }

    /// The properties of a section, as they stand at its end.
    String of(Section section) {
        count++;
        List<String> above = section.thumb() == Section.Thumb.COVER ? List.of("", "") : List.of(section.heading(), section.running(head));
        double width = section.isLandscape() ? paper.landscapeWidth() : Paper.TEXT_WIDTH;
        String header = part("header", "w:hdr", lines(above, "Header", width, new Xhtml().raw(marking()).toString(), ""));
        List<String> below = IntStream.range(0, Math.max(2, head.foot().size())).mapToObj(i -> i < head.foot().size() ? head.foot().get(i) : "").toList();
        String footer = part("footer", "w:ftr", lines(below, "Footer", width, pageOfPages(), marking()));
        var xml = new Xhtml().open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", header).empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty("w:type", "w:val", "nextPage");
        if (section.isLandscape()) sheet(xml, paper.height(), paper.width(), "landscape", Paper.LANDSCAPE_HEAD, Paper.LANDSCAPE_SIDE, Paper.LANDSCAPE_FOOT, Paper.LANDSCAPE_SIDE);
        else sheet(xml, paper.width(), paper.height(), "portrait", Paper.HEAD, turned ? Paper.LEFT : paper.right(), Paper.FOOT, turned ? paper.right() : Paper.LEFT);
        if (turned) xml.empty("w:bidi");
        return xml.close("w:sectPr").toString();
    }

    private static void sheet(Xhtml xml, double width, double height, String turn, double... margins) {
        xml.empty("w:pgSz", "w:w", Measure.twips(width), "w:h", Measure.twips(height), "w:orient", turn);
        xml.empty("w:pgMar", "w:top", Measure.twips(margins[0]), "w:right", Measure.twips(margins[1]), "w:bottom", Measure.twips(margins[2]), "w:left", Measure.twips(margins[3]),
                "w:header", Measure.twips(10), "w:footer", Measure.twips(8), "w:gutter", "0");
    }

    private String part(String kind, String element, String content) {
        String name = kind + count + ".xml";
        parts.word("word/" + name, kind, new Xhtml().open(element, Body.NAMESPACES).raw(content).close(element).toString());
        return relations.to(kind, name);
    }

    /// Two lines, each with something at the right. That is where they end, or, written from the right, begin: the marking stays at the same edge of the sheet.
    private String lines(List<String> lines, String style, double width, String... ends) {
        var xml = new Xhtml();
        for (int i = 0; i < lines.size(); i++) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Measure.twips(width)).close("w:tabs");
            xml.close("w:pPr");
            String end = i < ends.length ? ends[i] : "";
            if (turned) xml.raw(FROM_THE_LEFT).raw(end).raw(FROM_THE_LEFT).raw("<w:r><w:tab/></w:r>");
            Letters.of(xml, head.language()).write(Xhtml.shortened(Longest.RUNNING, lines.get(i)), i == 0 ? "Strong" : "");
            if (!turned && !end.isEmpty()) xml.raw("<w:r><w:tab/></w:r>").raw(end);
            xml.close("w:p");
        }
        return xml.toString();
    }

    private String marking() {
        Mark mark = head.marking();
        var run = new Xhtml().open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "Marking").empty("w:rFonts", "w:ascii", "IBM Plex Sans", "w:hAnsi", "IBM Plex Sans", "w:cs", "IBM Plex Sans Arabic").empty("w:color", "w:val", mark.colour().digits().toUpperCase(Locale.ROOT));
        if (mark.isLong()) run.raw("<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>");
        return run.close("w:rPr").open("w:t", "xml:space", "preserve").plain("\u00a0").atMost(Mark.LONGEST, mark.label()).plain("\u00a0").close("w:t").close("w:r").toString();
    }

    private String pageOfPages() {
        String sentence = new Xhtml().raw(run()).plain(texts.get("ink.page", NUMBER, COUNT)).raw("</w:t></w:r>").toString();
        return sentence.replace(NUMBER, field("PAGE")).replace(COUNT, field("NUMPAGES"));
    }

    /// Ends the run of words before it and begins the one after.
    private String field(String name) {
        return "</w:t></w:r><w:fldSimple w:instr=\" " + name + " \">" + run() + "1</w:t></w:r></w:fldSimple>" + run();
    }

    private String run() {
        return "<w:r>" + (turned ? "<w:rPr><w:rtl/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">";
    }
}
