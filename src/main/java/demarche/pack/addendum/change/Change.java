package demarche.pack.addendum.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// One place where a paper is no longer right: lines to strike, and what to read in their stead.
///
/// @param at     the number of the first line concerned in the paper that went out, from 0
/// @param strike may be empty: then something is only added, before that line
/// @param read   may be empty: then something is only struck
public record Change(int at, List<Line> strike, List<Line> read) {
    public Change {
        strike = List.copyOf(strike);
        read = List.copyOf(read);
    }

    /// In the order of the old paper.
    public static List<Change> between(List<Line> old, List<Line> now) {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(keys(old), keys(now)).getDeltas();
        return deltas.stream().map(delta -> new Change(delta.getSource().getPosition(), part(old, delta.getSource().getPosition(), delta.getSource().size()),
                part(now, delta.getTarget().getPosition(), delta.getTarget().size()))).toList();
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }

    private static List<Line> part(List<Line> lines, int from, int size) {
        return lines.subList(from, from + size);
    }

    /// What a reader has who struck and read as told.
    static List<Line> applied(List<Line> old, List<Change> changes) {
        var now = new ArrayList<Line>();
        int next = 0;
        for (Change change : changes) {
            now.addAll(old.subList(next, change.at()));
            now.addAll(change.read());
            next = change.at() + change.strike().size();
        }
        now.addAll(old.subList(next, old.size()));
        return now;
    }
}
