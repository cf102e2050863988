package demarche.pack.brief.ground;

import demarche.pack.block.Phrase;
import demarche.pack.block.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Numbers the sources of one brief in the order in which its pages first cite them.
public final class SourceList {
    private final SequencedMap<Phrase, Source> sources = new LinkedHashMap<>();

    /// The number of the source, the same each time it is cited.
    public int cite(Phrase what, String dated) {
        return sources.computeIfAbsent(what, phrase -> new Source(sources.size() + 1, phrase, dated)).number();
    }

    public List<Source> all() {
        return new ArrayList<>(sources.sequencedValues());
    }
}
