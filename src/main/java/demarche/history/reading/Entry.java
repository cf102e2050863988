package demarche.history.reading;

import demarche.history.Difference;
import demarche.history.Edit;
import java.util.List;

/// One edit in the log, with those of its changes that were asked for.
///
/// @param withheld how many of its changes are withheld from this copy, in part or altogether
public record Entry(Edit edit, List<Difference> differences, int withheld) {
    public Entry {
        differences = List.copyOf(differences);
    }

    static Entry of(Edit edit) {
        return new Entry(edit, edit.differences(), (int) edit.changes().stream().filter(change -> !change.whole()).count());
    }
}
