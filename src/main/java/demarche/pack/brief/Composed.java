package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.brief.front.Leaf;
import demarche.plan.id.Iso3;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A document before any ink, and what each of its sections is.
///
/// @param leaves as many as the document has sections, in the same order
record Composed(Document document, List<Leaf> leaves) {
    Composed {
        leaves = List.copyOf(leaves);
    }

    static Composed of(DocumentHead head, List<Leaf> leaves) {
        return new Composed(new Document(head, leaves.stream().map(Leaf::section).toList()), leaves);
    }

    /// The same sections with other things in them.
    Composed with(Document other) {
        return new Composed(other, IntStream.range(0, leaves.size()).mapToObj(i -> new Leaf(leaves.get(i).part(), leaves.get(i).state(), other.sections().get(i))).toList());
    }

    /// What is read before a meeting, and nothing else.
    Composed core() {
        return of(document.head(), leaves.stream().filter(Leaf::isCore).toList());
    }

    /// The sides of sections 1 to 4 by state, as they are meant: one each.
    Map<Iso3, Integer> expected() {
        var expected = new HashMap<Iso3, Integer>();
        leaves.stream().filter(Leaf::isCore).flatMap(leaf -> leaf.state().stream()).forEach(state -> expected.merge(state, 1, Integer::sum));
        return expected;
    }
}
