package demarche.pack.ink;

import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Mark;
import demarche.pack.block.Section;
import demarche.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// Draws a document as one XHTML page that carries its own stylesheet and refers to nothing outside itself.
public final class HtmlInk {
    private static final String NUMBER = "⟦number⟧";
    private static final String COUNT = "⟦count⟧";
    private final String stylesheet;
    private final Paper paper;

    public HtmlInk(Paper paper) {
        this.paper = paper;
        this.stylesheet = styles("brief.css") + styles("turned.css") + (paper == Paper.CARD ? styles("card.css") : "");
    }

    private static String styles(String file) {
        return new String(Shipped.bytes("/demarche/pack/" + file), java.nio.charset.StandardCharsets.UTF_8);
    }

    public String draw(Document document) {
        var page = new Xhtml();
        DocumentHead head = document.head();
        Texts texts = Texts.of("ink", head.language());
        String[] language = Direction.attributes(head.language());
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", language[0], language[1], language[2], language[3]);
        head(page, document);
        page.open("body");
        running(page, head, texts);
        var phrases = new PhraseInk(page, new Citations(), PhraseInk.byId(document.sections()), Pointing.byPage(), head.language());
        sections(page, document, phrases, new BlockInk(page, phrases, texts, Direction.isFromTheRight(head.language())));
        return page.close("body").close("html").toString();
    }

    private void head(Xhtml page, Document document) {
        DocumentHead head = document.head();
        page.open("head").open("title").words(head.title()).close("title");
        page.empty("meta", "name", "description", "content", head.description());
        page.empty("meta", "name", "author", "content", head.author());
        page.empty("meta", "name", "subject", "content", head.marking().label() + ". " + head.edition());
        var dress = new Dress(head.look());
        String rules = new PageRules(paper, document.sections(), Direction.isFromTheRight(head.language())).css();
        page.open("style").raw(dress.families(stylesheet + rules)).raw(dress.rules()).close("style");
        page.open("bookmarks");
        for (Section s : document.sections()) page.empty("bookmark", "name", s.heading(), "href", "#" + s.id());
        page.close("bookmarks").close("head");
    }

    /// What stands on every page; it is drawn, and not read aloud.
    private void running(Xhtml page, DocumentHead head, Texts texts) {
        page.open("div", "class", "marktop");
        marking(page, head);
        page.close("div").open("div", "class", "markfoot");
        page.open("span", "class", "pageno").raw(pageOfPages(texts, Direction.isFromTheRight(head.language()))).close("span");
        marking(page, head);
        page.close("div").open("div", "class", "runfoot");
        lines(page, head.foot());
        page.close("div");
    }

    static void marking(Xhtml page, DocumentHead head) {
        Mark mark = head.marking();
        page.open("span", "class", mark.isLong() ? "tlp longer" : "tlp", "style", "color:" + mark.colour().written()).atMost(Mark.LONGEST, mark.label()).close("span");
    }

    /// From the right, its pieces are set from the left in their turn: the renderer counts the pages too late to set them from the right. It is not read aloud.
    private static String pageOfPages(Texts texts, boolean turned) {
        List<String> pieces = List.of(texts.get("ink.page", NUMBER, COUNT).split("(?<=⟧)|(?=⟦)"));
        return (turned ? pieces.reversed() : pieces).stream().map(piece -> switch (piece) {
            case NUMBER -> "<span class=\"number\"></span>";
            case COUNT -> "<span class=\"count\"></span>";
            default -> turned ? new Xhtml().open("span", "dir", "rtl").plain(piece.replace(' ', '\u00a0')).close("span").toString() : new Xhtml().words(piece).toString();
        }).collect(Collectors.joining());
    }

    /// Running matter has one line each, whatever it says. A third is the ministry’s own.
    private static void lines(Xhtml page, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) page.open("div", "class", i == 0 ? "first" : i == 1 ? "next" : "own").atMost(Longest.RUNNING, lines.get(i)).close("div");
    }

    private void sections(Xhtml page, Document document, PhraseInk phrases, BlockInk blocks) {
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            boolean cover = section.thumb() == Section.Thumb.COVER;
            if (section.hasTab()) tab(page, section, i);
            page.open("div", "class", (i == 0 ? "first-side" : "side") + (cover ? " cover" : "") + (section.isLandscape() ? " landscape" : ""), "id", section.id());
            if (!cover) {
                page.open("div", "class", "runhead");
                lines(page, List.of(section.heading(), section.running(document.head())));
                page.close("div");
            }
            phrases.enter(section.id());
            blocks.draw(section.blocks(), section.isLandscape() ? paper.landscapeWidth() : paper.textWidth());
            page.close("div");
        }
    }

    private static void tab(Xhtml page, Section section, int i) {
        page.open("div", "class", "tab" + i);
        page.element("div", section.thumb() == Section.Thumb.READ ? "tab read" : "tab lookup", section.number());
        page.close("div");
    }
}
