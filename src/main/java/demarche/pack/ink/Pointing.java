package demarche.pack.ink;

import demarche.pack.block.Section;
import demarche.text.Texts;

/// How a phrase points at another place of the document.
interface Pointing {
    /// @param target  of the link
    /// @param title   what the link is called by a screen reader
    /// @param section it leads to
    void at(Xhtml page, String target, String title, Section section);

    /// By the number of the page, which the renderer fills in.
    static Pointing byPage() {
        return (page, target, title, _) -> page.open("a", "class", "page", "href", target, "title", title).close("a");
    }

    /// By the number of the section, where pages have no fixed numbers.
    static Pointing bySection(Texts texts) {
        return (page, target, title, section) -> page.open("a", "class", "place", "href", target, "title", title).plain(place(section, texts)).close("a");
    }

    private static String place(Section section, Texts texts) {
        return texts.get("ink.place", section.number().isEmpty() ? section.name() : section.number());
    }
}
