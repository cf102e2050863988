package demarche.ui.sharing.history;

import demarche.history.Edit;
import demarche.history.telling.Line;
import java.util.List;

/// One edit of the log in words.
///
/// @param number   how many edits of the log there were with it: the moment after it
/// @param lines    what it did, as far as was asked for
/// @param withheld how many of its changes this copy does not hold
record Deed(int number, Edit edit, List<Line> lines, int withheld) {
    Deed {
        lines = List.copyOf(lines);
    }
}
