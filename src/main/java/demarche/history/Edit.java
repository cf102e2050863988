package demarche.history;

import java.time.Instant;
import java.util.List;

/// The changes that one act of one author made together: what one press of Undo takes back.
///
/// @param at for people to read; decides nothing
public record Edit(Role role, String author, Instant at, List<Change> changes) {
    public Edit {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) throw new IllegalArgumentException("an edit changes something");
        if (author.isBlank()) throw new IllegalArgumentException("an edit has an author");
    }

    /// The dot of its first change names the edit too.
    public Dot dot() {
        return changes.getFirst().dot();
    }
}
