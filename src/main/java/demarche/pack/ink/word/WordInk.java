package demarche.pack.ink.word;

import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Section;
import demarche.pack.ink.Direction;
import demarche.pack.ink.Paper;
import demarche.pack.ink.Shipped;
import demarche.pack.ink.Xhtml;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Draws a document as DOCX, to be edited in Word or LibreOffice: real headings, lists and table heads, and the marking at head and foot of every page.
/// The same document always gives the same bytes.
public final class WordInk {
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private final Paper paper;

    public WordInk(Paper paper) {
        this.paper = paper;
    }

    public byte[] draw(Document document) {
        var parts = new Parts();
        var relations = new Relations();
        DocumentHead head = document.head();
        var root = new Relations();
        root.to("officeDocument", "word/document.xml");
        root.typed(PROPERTIES, "docProps/core.xml");
        parts.plain("_rels/.rels", root.xml());
        parts.typed("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", properties(head));
        var numbers = new Numbers();
        var dress = new Dress(head.look());
        String words = body(document, new Body(document, parts, relations, numbers), new Around(head, paper, parts, relations));
        parts.word("word/document.xml", "document.main", words);
        parts.word("word/numbering.xml", "numbering", numbers.xml());
        parts.word("word/styles.xml", "styles", dress.styles(shipped("styles.xml", head.language())));
        parts.word("word/settings.xml", "settings", shipped("settings.xml", head.language()));
        new Fonts(parts, head.look()).embed(words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
        for (String part : new String[] {"numbering", "styles", "settings", "fontTable"}) relations.to(part, part + ".xml");
        parts.plain("word/_rels/document.xml.rels", relations.xml());
        return parts.zipped(head.closed());
    }

    /// Each section ends in a paragraph that says what its pages are like; the last says it for itself.
    private String body(Document document, Body body, Around around) {
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            body.section(section, section.isLandscape() ? paper.landscapeWidth() : Paper.TEXT_WIDTH);
            if (i < document.sections().size() - 1) body.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>" + around.of(section) + "</w:pPr></w:p>");
            else body.raw(around.of(section));
        }
        return body.xml();
    }

    private static String properties(DocumentHead head) {
        var xml = new Xhtml().open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        property(xml, "dc:title", head.title());
        property(xml, "dc:subject", head.marking().label() + ". " + head.edition());
        property(xml, "dc:creator", head.author());
        property(xml, "dc:description", head.description());
        property(xml, "cp:lastModifiedBy", head.author());
        for (String date : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.open(date, "xsi:type", "dcterms:W3CDTF").plain(head.closed().truncatedTo(ChronoUnit.SECONDS).toString()).close(date);
        }
        property(xml, "dc:language", head.language().toLanguageTag());
        return xml.close("cp:coreProperties").toString();
    }

    private static void property(Xhtml xml, String name, String value) {
        xml.open(name).plain(value).close(name);
    }

    private static String shipped(String name, Locale language) {
        boolean turned = Direction.isFromTheRight(language);
        String text = new String(Shipped.bytes("/demarche/pack/word/" + name), StandardCharsets.UTF_8).strip();
        return (turned ? text.replace("IBM Plex Serif", "IBM Plex Sans") : text)
                .replace("⟦language⟧", turned ? "en" : language.toLanguageTag()).replace("⟦turned⟧", turned ? language.toLanguageTag() : "ar")
                .replace("⟦direction⟧", turned ? "<w:bidi/>" : "");
    }
}
