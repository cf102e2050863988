package demarche.pack.ink;

import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.look.Logo;
import java.util.Base64;

/// Draws what only a cover has.
final class CoverInk {
    private final Xhtml page;
    private final PhraseInk phrases;

    CoverInk(Xhtml page, PhraseInk phrases) {
        this.page = page;
        this.phrases = phrases;
    }

    void letterhead(Block.Letterhead letterhead) {
        page.open("div", "class", "letterhead");
        letterhead.logo().ifPresent(this::logo);
        for (String line : letterhead.lines()) page.element("p", "issuer", line);
        page.close("div");
    }

    private void logo(Logo logo) {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png().bytes());
        page.open("p", "class", "sign").empty("img", "src", data, "alt", logo.alternative(), "style",
                "width:" + TableInk.millimetres(logo.width()) + ";height:" + TableInk.millimetres(logo.height())).close("p");
    }

    void masthead(Block.Masthead masthead) {
        for (String line : masthead.issuer()) page.element("p", "issuer", line);
        page.open("div", "class", "numbers").open("p");
        for (Fact fact : masthead.numbers()) {
            page.element("span", "name", fact.name()).raw("\u2002").open("strong");
            phrases.draw(fact.value());
            page.close("strong").raw("\u2003\u2003 ");
        }
        page.close("p").close("div");
        page.element("h1", size(masthead.title()), masthead.title());
        page.element("p", "occasion", masthead.subtitle());
    }

    private static String size(String title) {
        if (title.length() <= 17) return "state";
        return title.length() <= 50 ? "state mid" : "state long";
    }

    void deadline(Block.Deadline deadline) {
        page.open("div", "class", "deadline");
        page.open("div", "class", "label").element("h2", "name", deadline.label()).close("div");
        page.element("p", "date", deadline.date());
        page.open("p", "class", "reason");
        phrases.draw(deadline.reason());
        page.close("p").close("div");
    }
}
