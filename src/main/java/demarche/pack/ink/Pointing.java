package demarche.pack.ink;

import demarche.text.Texts;

/// How a phrase points at another place of the document.
interface Pointing {
    /// @param target of the link
    /// @param title  what the link is called by a screen reader
    /// @param heading of the section it leads to
    void at(Xhtml page, String target, String title, String heading);

    /// By the number of the page, which the renderer fills in.
    static Pointing byPage() {
        return (page, target, title, _) -> page.open("a", "class", "page", "href", target, "title", title).close("a");
    }

    /// By the heading, where pages have no fixed numbers.
    static Pointing byName(Texts texts) {
        return (page, target, title, heading) -> page.open("a", "class", "place", "href", target, "title", title).plain(texts.get("ink.place", heading)).close("a");
    }
}
