package demarche.pack.ink.word;

import demarche.pack.block.DocumentHead;
import demarche.pack.block.Mark;
import demarche.pack.block.Section;
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
    private final DocumentHead head;
    private final Paper paper;
    private final Parts parts;
    private final Relations relations;
    private final Texts texts;
    private int count;

    Around(DocumentHead head, Paper paper, Parts parts, Relations relations) {
        this.head = head;
        this.paper = paper;
        this.parts = parts;
        this.relations = relations;
        this.texts = Texts.of("ink", head.language());
    }

    /// The properties of a section, as they stand at its end.
    String of(Section section) {
        count++;
        List<String> above = section.thumb() == Section.Thumb.COVER ? List.of("", "") : List.of(section.heading(), head.running());
        double width = section.isLandscape() ? paper.landscapeWidth() : Paper.TEXT_WIDTH;
        String header = part("header", "w:hdr", lines(above, "Header", width, new Xhtml().raw(marking()).toString(), ""));
        List<String> below = IntStream.range(0, Math.max(2, head.foot().size())).mapToObj(i -> i < head.foot().size() ? head.foot().get(i) : "").toList();
        String footer = part("footer", "w:ftr", lines(below, "Footer", width, pageOfPages(), marking()));
        var xml = new Xhtml().open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", header).empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty("w:type", "w:val", "nextPage");
        if (section.isLandscape()) sheet(xml, paper.height(), paper.width(), "landscape", Paper.LANDSCAPE_HEAD, Paper.LANDSCAPE_SIDE, Paper.LANDSCAPE_FOOT, Paper.LANDSCAPE_SIDE);
        else sheet(xml, paper.width(), paper.height(), "portrait", Paper.HEAD, paper.right(), Paper.FOOT, Paper.LEFT);
        if (isRightToLeft(head.language())) xml.empty("w:bidi");
        return xml.close("w:sectPr").toString();
    }

    static boolean isRightToLeft(Locale language) {
        return List.of("ar", "fa", "he", "ur").contains(language.getLanguage());
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

    /// Two lines, each with something at its end.
    private static String lines(List<String> lines, String style, double width, String... ends) {
        var xml = new Xhtml();
        for (int i = 0; i < lines.size(); i++) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Measure.twips(width)).close("w:tabs").close("w:pPr");
            xml.open("w:r");
            if (i == 0) xml.raw("<w:rPr><w:b/><w:bCs/></w:rPr>");
            xml.open("w:t", "xml:space", "preserve").atMost(Longest.RUNNING, lines.get(i)).close("w:t").close("w:r");
            if (i < ends.length && !ends[i].isEmpty()) xml.raw("<w:r><w:tab/></w:r>").raw(ends[i]);
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
        String sentence = new Xhtml().raw("<w:r><w:t xml:space=\"preserve\">").plain(texts.get("ink.page", NUMBER, COUNT)).raw("</w:t></w:r>").toString();
        return sentence.replace(NUMBER, field("PAGE")).replace(COUNT, field("NUMPAGES"));
    }

    /// Ends the run of words before it and begins the one after.
    private static String field(String name) {
        return "</w:t></w:r><w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\">";
    }
}
