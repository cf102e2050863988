package demarche.pack.ink;

import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import demarche.pack.block.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Draws phrases, and remembers on the way which section cites which source.
final class PhraseInk {
    private static final int LONGEST_WHOLE = 40;
    private static final String NO_BREAK = "\u00a0";
    private final Xhtml page;
    private final Citations citations;
    private final Map<String, Section> sections;
    private final Pointing pointing;

    /// @param sections by id, for links to them
    PhraseInk(Xhtml page, Citations citations, Map<String, Section> sections, Pointing pointing) {
        this.page = page;
        this.citations = citations;
        this.sections = sections;
        this.pointing = pointing;
    }

    void enter(String section) {
        citations.enter(section);
    }

    void draw(Phrase phrase) {
        boolean first = true;
        for (Run run : phrase.runs()) {
            draw(run, first);
            first = false;
        }
    }

    private void draw(Run run, boolean first) {
        switch (run) {
            case Run.Words(String text) -> page.words(text);
            case Run.Strong(String text) -> page.open("strong").words(text).close("strong");
            case Run.Struck(String text) -> page.open("del").words(text).close("del");
            case Run.Whole(String text) -> whole(text, "whole");
            case Run.Aside(String text) -> aside(text, first);
            case Run.In(Locale language, String text) -> page.open("span", "lang", language.toLanguageTag(), "dir", Direction.of(language)).words(text).close("span");
            case Run.Cited(List<Integer> sources) -> cite(sources);
            case Run.PageOf(String section, String title) -> pageOf(section, title);
            case Run.Choice(String text) -> choice(text, first);
            case Run.NewLine() -> page.empty("br");
        }
    }

    private void whole(String text, String styleClass) {
        page.open("span", "class", text.length() <= LONGEST_WHOLE ? styleClass : styleClass + " long").plain(text).close("span");
    }

    private void aside(String text, boolean first) {
        if (!first) page.words(" ");
        whole(text, "aside");
    }

    private void cite(List<Integer> sources) {
        if (sources.isEmpty()) return;
        page.raw(NO_BREAK).open("span", "class", "ref").raw("[");
        boolean first = true;
        for (int source : sources) {
            if (!first) page.raw(", ");
            citations.cite(source).ifPresentOrElse(anchor -> page.open("span", "id", anchor).raw("S" + source).close("span"), () -> page.raw("S" + source));
            first = false;
        }
        page.raw("]").close("span");
    }

    private void pageOf(String section, String title) {
        if (sections.containsKey(section)) pointing.at(page, "#" + section, title, sections.get(section));
    }

    private void choice(String text, boolean first) {
        if (!first) page.empty("br");
        page.open("span", "class", "tick").close("span").words(text);
    }

    /// The places that cite a source, as links.
    void pagesCiting(int source) {
        String comma = "";
        for (Map.Entry<String, String> place : citations.of(source).entrySet()) {
            page.raw(comma);
            Section section = sections.get(place.getKey());
            pointing.at(page, "#" + place.getValue(), section.heading(), section);
            comma = ", ";
        }
    }

    static Map<String, Section> byId(List<Section> sections) {
        return sections.stream().collect(Collectors.toMap(Section::id, Function.identity()));
    }
}
