package demarche.pack.ink.word;

import demarche.pack.ink.PictureFile;
import demarche.pack.ink.Xhtml;

/// Sets pictures into the text, with what they say in words.
final class Pictures {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /// What a page holds, in millimetres.
    private static final double TALLEST = 215;
    private final Xhtml xml;
    private final Parts parts;
    private final Relations relations;
    private int count;

    Pictures(Xhtml xml, Parts parts, Relations relations) {
        this.xml = xml;
        this.parts = parts;
        this.relations = relations;
    }

    void draw(PictureFile picture, String alternative) {
        String id = Integer.toString(++count);
        parts.plain("word/media/figure" + id + ".png", picture.png());
        String relation = relations.to("image", "media/figure" + id + ".png");
        double scale = Math.min(1, TALLEST / picture.height());
        String[] size = {"cx", Measure.emu(picture.width() * scale), "cy", Measure.emu(picture.height() * scale)};
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><w:drawing>").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", size).empty("wp:docPr", "id", id, "name", "Figure " + id, "descr", alternative);
        xml.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", "figure" + id + ".png", "descr", alternative).empty("pic:cNvPicPr").close("pic:nvPicPr");
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation).raw("<a:stretch><a:fillRect/></a:stretch>").close("pic:blipFill");
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", size).close("a:xfrm");
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close("pic:spPr");
        xml.raw("</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }
}
