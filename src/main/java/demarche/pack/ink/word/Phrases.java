package demarche.pack.ink.word;

import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import demarche.pack.block.Section;
import demarche.pack.ink.Citations;
import demarche.pack.ink.Xhtml;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Draws phrases as runs of text, and remembers on the way which section cites which source.
final class Phrases {
    private static final String BOX = """
            <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>\
            <w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>\
            <w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>""";
    private static final int LONGEST_WHOLE = 40;
    private final Xhtml xml;
    private final Map<String, Section> sections;
    private final Texts texts;
    private final Letters letters;
    private final Citations citations;

    private Phrases(Xhtml xml, Map<String, Section> sections, Texts texts, Letters letters, Citations citations) {
        this.xml = xml;
        this.sections = sections;
        this.texts = texts;
        this.letters = letters;
        this.citations = citations;
    }

    /// @param sections by id, for links to them
    /// @param language of the document
    Phrases(Xhtml xml, Map<String, Section> sections, Texts texts, Locale language) {
        this(xml, sections, texts, Letters.of(xml, language), new Citations());
    }

    /// The same place of the document in another language.
    Phrases in(Locale other) {
        return new Phrases(xml, sections, texts, letters.in(other), citations);
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
            case Run.Words(String text) -> words(text, "");
            case Run.Strong(String text) -> words(text, "Strong");
            case Run.Struck(String text) -> words(text, "Struck");
            case Run.Whole(String text) -> words(text.length() <= LONGEST_WHOLE ? text.replace(' ', '\u00a0') : text, "");
            case Run.Aside(String text) -> words(first ? text : " " + text, "Aside");
            case Run.In(Locale language, String text) -> letters.in(language).write(text, "");
            case Run.StrongIn(Locale language, String text) -> letters.in(language).write(text, "Strong");
            case Run.Cited(List<Integer> sources) -> cite(sources);
            case Run.PageOf(String section, String _) -> link(section);
            case Run.Choice(String text) -> choice(text, first);
            case Run.NewLine() -> xml.raw("<w:r><w:br/></w:r>");
        }
    }

    /// @param style of the letters; empty for that of the paragraph
    void words(String text, String style) {
        letters.write(text, style);
    }

    private void cite(List<Integer> sources) {
        if (sources.isEmpty()) return;
        sources.forEach(citations::cite);
        words("\u00a0[" + String.join(", ", sources.stream().map(s -> "S" + s).toList()) + "]", "Reference");
    }

    private void link(String section) {
        if (!sections.containsKey(section)) return;
        Section to = sections.get(section);
        xml.open("w:hyperlink", "w:anchor", anchor(section), "w:tooltip", to.heading(), "w:history", "1");
        words(texts.get("ink.place", to.number().isEmpty() ? to.name() : to.number()), "Hyperlink");
        xml.close("w:hyperlink");
    }

    private void choice(String text, boolean first) {
        if (!first) xml.raw("<w:r><w:br/></w:r>");
        xml.raw(BOX);
        words("\u00a0" + text, "");
    }

    /// The sections that cite a source, as links.
    void placesCiting(int source) {
        String comma = "";
        for (String section : citations.of(source).keySet()) {
            words(comma, "");
            link(section);
            comma = ", ";
        }
    }

    /// The name of the bookmark where a section begins.
    static String anchor(String section) {
        return "section_" + section.replace('-', '_');
    }
}
