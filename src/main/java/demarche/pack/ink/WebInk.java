package demarche.pack.ink;

import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Mark;
import demarche.pack.block.Section;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Draws a document as one HTML file for a browser: read on a screen of any width, and printed with the marking on every sheet. It holds no script and
/// refers to nothing outside itself; even a browser that found such a reference is forbidden to follow it.
public final class WebInk {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
    private final Paper paper;

    public WebInk(Paper paper) {
        this.paper = paper;
    }

    public byte[] draw(Document document) {
        DocumentHead head = document.head();
        Texts texts = Texts.of("ink", head.language());
        var page = new Xhtml().raw("<!DOCTYPE html>\n");
        page.open("html", Direction.isFromTheRight(head.language()) ? Direction.attributes(head.language()) : new String[] {"lang", head.language().toLanguageTag()});
        String body = body(document, texts);
        head(page, head, new WebFonts(body, head.look()).css());
        return page.raw(body).close("html").raw("\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(Xhtml page, DocumentHead head, String fonts) {
        page.open("head").empty("meta", "charset", "utf-8").empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open("title").plain(head.title()).close("title");
        page.empty("meta", "name", "description", "content", head.description()).empty("meta", "name", "author", "content", head.author());
        var dress = new Dress(head.look());
        page.open("style").raw(fonts).raw(dress.families(sheet("brief.css") + sheet("web.css") + sheets(head))).raw(dress.rules()).close("style").close("head");
    }

    private static String sheet(String name) {
        return new String(Shipped.bytes("/demarche/pack/" + name), StandardCharsets.UTF_8);
    }

    /// The size of the sheets, and the marking in their margins for browsers that print there; the others repeat head and foot of each section.
    private String sheets(DocumentHead head) {
        String marking = "{ content: '%s'; font: bold 12pt 'Plex Sans', Arial, sans-serif; }".formatted(quoted(head.marking().label()));
        return "@page { size: %smm %smm; @top-right %s @bottom-right %s } @page low { size: %smm %smm; } .low { max-width: %smm; }\n".formatted(
                paper.width(), paper.height(), marking, marking, paper.height(), paper.width(), paper.landscapeWidth());
    }

    /// Within quotation marks of a stylesheet: whatever is no letter or digit is written as its number.
    private static String quoted(String text) {
        return Xhtml.clean(text).codePoints().limit(Mark.LONGEST).mapToObj(c -> c < 128 && Character.isLetterOrDigit(c) ? Character.toString(c) : "\\%06x".formatted(c)).collect(Collectors.joining());
    }

    private String body(Document document, Texts texts) {
        var page = new Xhtml();
        var phrases = new PhraseInk(page, new Citations(), PhraseInk.byId(document.sections()), Pointing.bySection(texts), document.head().language());
        var blocks = new BlockInk(page, phrases, texts, false);
        page.open("body").open("header", "class", "banner");
        HtmlInk.marking(page, document.head());
        page.close("header").open("main");
        for (Section section : document.sections()) section(page, document.head(), section, phrases, blocks);
        page.close("main").open("footer", "class", "banner");
        HtmlInk.marking(page, document.head());
        return page.close("footer").close("body").toString();
    }

    /// Head and foot of a table are what every browser repeats on each printed sheet.
    private void section(Xhtml page, DocumentHead head, Section section, PhraseInk phrases, BlockInk blocks) {
        boolean cover = section.thumb() == Section.Thumb.COVER;
        page.open("section", "id", section.id(), "class", section.isLandscape() ? "low" : "high", "aria-label", section.heading());
        page.open("table", "class", "sheet", "role", "presentation");
        running(page, "thead", head, cover ? List.of() : List.of(section.heading(), section.running(head)));
        running(page, "tfoot", head, head.foot());
        page.open("tbody").open("tr").open("td").open("div", "class", (cover ? "cover" : "") + (section.isLandscape() ? "landscape" : ""));
        phrases.enter(section.id());
        blocks.draw(section.blocks(), section.isLandscape() ? paper.landscapeWidth() : Paper.TEXT_WIDTH);
        page.close("div").close("td").close("tr").close("tbody").close("table").close("section");
    }

    private static void running(Xhtml page, String element, DocumentHead head, List<String> lines) {
        page.open(element, "class", "around", "aria-hidden", "true").open("tr").open("td").open("div", "class", "lines");
        for (String line : lines) page.open("div").atMost(Longest.RUNNING, line).close("div");
        page.close("div").open("div", "class", "marking");
        HtmlInk.marking(page, head);
        page.close("div").close("td").close("tr").close(element);
    }
}
