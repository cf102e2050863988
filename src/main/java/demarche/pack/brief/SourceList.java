package demarche.pack.brief;

import demarche.pack.block.Phrase;
import demarche.pack.block.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Numbers the sources of one brief in the order in which its pages first cite them.
final class SourceList {
    private final SequencedMap<String, Source> sources = new LinkedHashMap<>();

    /// The number of the source, the same each time it is cited.
    int cite(String what, String dated) {
        return sources.computeIfAbsent(what, text -> new Source(sources.size() + 1, Phrase.of(text), dated)).number();
    }

    List<Source> all() {
        return new ArrayList<>(sources.sequencedValues());
    }
}
