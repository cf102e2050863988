package demarche.pack.language;

import demarche.pack.block.Document;
import demarche.pack.block.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The same paper in two languages, side by side: for two parties that keep one sheet between them. What stands around the pages, and the properties of the file,
/// are in the first language; the titles and all that is said are in both.
public final class Bilingual {
    private final Document first;
    private final Document second;

    private Bilingual(Document first, Document second) {
        this.first = first;
        this.second = second;
    }

    /// @param second the same composition in another language; empty for a paper in one
    /// @return a document of the same sections as the first
    public static Document of(Document first, Optional<Document> second) {
        return second.map(other -> new Bilingual(first, other).paired()).orElse(first);
    }

    private Document paired() {
        Map<String, Section> others = second.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        Set<String> known = first.sections().stream().map(Section::id).collect(Collectors.toSet());
        Section last = first.sections().getLast();
        var sections = new ArrayList<Section>();
        for (Section section : first.sections()) {
            var side = new SideBySide(first.head().language(), second.head().language());
            side.put(section.blocks(), Optional.ofNullable(others.get(section.id())).map(Section::blocks).orElse(List.of()));
            if (section == last) second.sections().stream().filter(s -> !known.contains(s.id())).forEach(s -> side.put(List.of(), s.blocks()));
            sections.add(section.holding(side.blocks()));
        }
        return new Document(first.head(), sections);
    }
}
