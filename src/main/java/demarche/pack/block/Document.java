package demarche.pack.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a brief says, decided once, before any ink: a head and its sections in reading order. Every ink draws the same document.
public record Document(DocumentHead head, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) throw new IllegalArgumentException("a document without sections");
        Set<String> ids = new HashSet<>();
        for (Section s : sections) if (!ids.add(s.id())) throw new IllegalArgumentException("two sections have the id " + s.id());
    }
}
