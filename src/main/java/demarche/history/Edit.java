package demarche.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The changes that one act of one author made together: what one press of Undo takes back.
///
/// @param at      for people to read; decides nothing
/// @param partial whether its author worked in a copy from which something was withheld: then what a change had before says what its author knew
public record Edit(Role role, String author, Instant at, boolean partial, List<Change> changes) {
    /// Stands for an author whose name is withheld.
    public static final String UNNAMED = "withheld";

    public Edit {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) throw new IllegalArgumentException("an edit changes something");
        if (author.isBlank()) throw new IllegalArgumentException("an edit has an author");
    }

    public Edit(Role role, String author, Instant at, List<Change> changes) {
        this(role, author, at, false, changes);
    }

    /// What taking in a colleague's copy did here, as a step that can be taken back; its dots name nothing in any log.
    public static Edit merged(String author, Instant at, List<Difference> done) {
        var changes = new ArrayList<Change>();
        for (Difference difference : done) changes.add(new Change(new Dot("merge", changes.size() + 1L), Seen.NOTHING, difference));
        return new Edit(Role.MERGE, author, at, changes);
    }

    /// The dot of its first change names the edit too.
    public Dot dot() {
        return changes.getFirst().dot();
    }

    /// What its author had seen of the plan.
    public Seen seen() {
        return changes.getFirst().seen();
    }

    /// What it did, as far as this copy of the log may know.
    public List<Difference> differences() {
        return changes.stream().map(Change::told).flatMap(Optional::stream).toList();
    }

    /// Whether nothing of it is withheld.
    public boolean isWhole() {
        return changes.stream().allMatch(Change::whole);
    }
}
