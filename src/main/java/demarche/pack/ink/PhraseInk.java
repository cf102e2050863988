package demarche.pack.ink;

import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import demarche.pack.block.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws phrases, and remembers on the way which section cites which source.
final class PhraseInk {
    private static final int LONGEST_WHOLE = 40;
    private static final String NO_BREAK = "\u00a0";
    private final Xhtml page;
    private final Citations citations;
    private final Map<String, Section> sections;
    private final Pointing pointing;
    private final Locale language;

    /// @param sections by id, for links to them
    /// @param language of the document
    PhraseInk(Xhtml page, Citations citations, Map<String, Section> sections, Pointing pointing, Locale language) {
        this.language = language;
        this.page = page;
        this.citations = citations;
        this.sections = sections;
        this.pointing = pointing;
    }

    void enter(String section) {
        citations.enter(section);
    }

    /// What the element around a phrase is marked with, where all of its sentence runs the other way than the document: pieces of one would be set in the wrong order.
    String[] facing(Phrase phrase) {
        List<Locale> languages = phrase.runs().stream().flatMap(run -> switch (run) {
            case Run.In(Locale other, String _) -> Stream.of(other);
            case Run.StrongIn(Locale other, String _) -> Stream.of(other);
            case Run.Words(String text) -> Stream.of(of(text));
            case Run.Strong(String text) -> Stream.of(of(text));
            case Run.Struck(String text) -> Stream.of(of(text));
            case Run.Whole(String text) -> Stream.of(of(text));
            case Run.Choice _ -> Stream.of(language);
            case Run.Aside _, Run.Cited _, Run.PageOf _, Run.NewLine _ -> Stream.<Locale>empty();
        }).toList();
        boolean turns = !languages.isEmpty() && languages.stream().allMatch(other -> Direction.isFromTheRight(other) != Direction.isFromTheRight(language));
        return turns ? Direction.attributes(languages.getFirst()) : new String[0];
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
            case Run.Words(String text) -> words(text);
            case Run.Strong(String text) -> {
                page.open("strong");
                words(text);
                page.close("strong");
            }
            case Run.Struck(String text) -> {
                page.open("del");
                words(text);
                page.close("del");
            }
            case Run.Whole(String text) -> whole(text, "whole");
            case Run.Aside(String text) -> aside(text, first);
            case Run.In(Locale other, String text) -> in(other, text);
            case Run.StrongIn(Locale other, String text) -> {
                page.open("strong");
                in(other, text);
                page.close("strong");
            }
            case Run.Cited(List<Integer> sources) -> cite(sources);
            case Run.PageOf(String section, String title) -> pageOf(section, title);
            case Run.Choice(String text) -> choice(text, first);
            case Run.NewLine() -> page.empty("br");
        }
    }

    /// From the right they are kept in one piece as well: there may be a sentence from the left among them.
    private void words(String text) {
        if (!of(text).equals(language)) in(of(text), text);
        else if (Direction.isFromTheRight(language)) page.plain(text);
        else page.words(text);
    }

    /// The document’s language, but of words that cannot be in it.
    private Locale of(String text) {
        return Direction.isFromTheRight(language) && Direction.isFromTheLeft(text) ? Locale.ROOT : language;
    }

    /// Words that turn within their line are kept in one piece: the renderer would set pieces in the order of the line.
    private void in(Locale other, String text) {
        page.open("span", Direction.attributes(other));
        if (Direction.isFromTheRight(other) == Direction.isFromTheRight(language)) page.words(text);
        else page.plain(text);
        page.close("span");
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
