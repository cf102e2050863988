package demarche.history.merge;

import demarche.history.Change;
import demarche.history.Difference;
import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.mapping.Blank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The edits of two logs of one plan, each once, in an order that depends on neither's. An edit that one log holds only in part is taken as far as either
/// tells it: so what was withheld from one comes back from the other, and what is missing in one is nothing that it took away.
final class Union {
    private static final Comparator<Edit> ORDER = Comparator.<Edit>comparingLong(edit -> edit.seen().count())
            .thenComparing(edit -> edit.dot().device()).thenComparing(edit -> edit.dot().number());

    private final Map<Dot, Edit> edits = new HashMap<>();
    private final Map<Dot, Dot> editOf = new HashMap<>();

    /// Two logs say different things of one change: one of them is forged, or a library was copied with its name.
    static final class Contradiction extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Dot dot;

        private Contradiction(Dot dot) {
            super(dot.toString(), null, false, false);
            this.dot = dot;
        }

        Dot dot() {
            return dot;
        }
    }

    private Union() {}

    static List<Edit> of(Collection<Edit> mine, Collection<Edit> theirs) throws Contradiction {
        var union = new Union();
        for (Edit edit : mine) union.add(edit);
        for (Edit edit : theirs) union.add(edit);
        return union.edits.values().stream().sorted(ORDER).toList();
    }

    private void add(Edit edit) throws Contradiction {
        Edit there = edits.get(edit.dot());
        edits.put(edit.dot(), there == null ? edit : joined(there, edit));
        for (Change change : edit.changes()) {
            Dot owner = editOf.putIfAbsent(change.dot(), edit.dot());
            if (owner != null && !owner.equals(edit.dot())) throw new Contradiction(change.dot());
        }
    }

    static Edit joined(Edit a, Edit b) throws Contradiction {
        if (a.equals(b)) return a;
        boolean sameAuthor = a.author().equals(b.author()) || a.author().equals(Edit.UNNAMED) || b.author().equals(Edit.UNNAMED);
        boolean same = a.role() == b.role() && sameAuthor && a.at().equals(b.at()) && a.partial() == b.partial()
                && a.changes().size() == b.changes().size();
        if (!same) throw new Contradiction(a.dot());
        var changes = new ArrayList<Change>();
        for (int i = 0; i < a.changes().size(); i++) changes.add(joined(a.changes().get(i), b.changes().get(i)));
        return new Edit(a.role(), a.author().equals(Edit.UNNAMED) ? b.author() : a.author(), a.at(), a.partial(), changes);
    }

    private static Change joined(Change a, Change b) throws Contradiction {
        if (a.equals(b)) return a;
        if (!a.seen().equals(b.seen()) || a.whole() && b.whole()) throw new Contradiction(a.dot());
        if (a.whole() || b.told().isEmpty()) return a;
        if (b.whole() || a.told().isEmpty()) return b;
        Difference x = a.told().get();
        Difference y = b.told().get();
        if (!x.isOfSameField(y)) throw new Contradiction(a.dot());
        var more = new Difference(x.kind(), x.item(), x.pointer(), more(x, x.before(), y.before()), more(x, x.after(), y.after()));
        return new Change(a.dot(), a.seen(), Optional.of(more), false);
    }

    /// Of two tellings of a value, each of them partial, all that either tells.
    private static Optional<JsonNode> more(Difference of, Optional<JsonNode> a, Optional<JsonNode> b) {
        if (a.isEmpty() || b.isEmpty()) return a.or(() -> b);
        if (!of.pointer().isEmpty()) return Optional.of(more(a.get(), b.get()));
        ObjectNode all = ((ObjectNode) a.get()).deepCopy();
        b.get().properties().forEach(p -> {
            boolean known = all.has(p.getKey()) && !isStandIn(of, p.getKey(), all.get(p.getKey())) && !isStandIn(of, p.getKey(), p.getValue());
            if (known) all.set(p.getKey(), more(all.get(p.getKey()), p.getValue()));
            else if (!all.has(p.getKey()) || !isStandIn(of, p.getKey(), p.getValue())) all.set(p.getKey(), p.getValue());
        });
        return Optional.of(all);
    }

    private static boolean isStandIn(Difference of, String field, JsonNode value) {
        return Blank.standIn(of.kind(), field).filter(value::equals).isPresent();
    }

    private static JsonNode more(JsonNode a, JsonNode b) {
        if (!(a instanceof ObjectNode x && b instanceof ObjectNode y)) return a.toString().compareTo(b.toString()) >= 0 ? a : b;
        ObjectNode all = x.deepCopy();
        y.properties().forEach(p -> all.set(p.getKey(), all.has(p.getKey()) ? more(all.get(p.getKey()), p.getValue()) : p.getValue()));
        return all;
    }
}
