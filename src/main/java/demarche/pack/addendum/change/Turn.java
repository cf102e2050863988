package demarche.pack.addendum.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of the table of changes: a line that became another, came or went.
///
/// @param at  where in the old paper, counted in lines
/// @param old empty where the line is new
/// @param now empty where it is only struck
public record Turn(int at, Optional<Line> old, Optional<Line> now) {
    /// Lines under the same label belong together; of the others, the first with the first.
    public static List<Turn> of(List<Change> changes) {
        return changes.stream().flatMap(change -> of(change).stream()).toList();
    }

    private static List<Turn> of(Change change) {
        var turns = new ArrayList<Turn>();
        var left = new ArrayList<>(change.read());
        boolean even = change.strike().size() == change.read().size();
        for (int i = 0; i < change.strike().size(); i++) {
            Line old = change.strike().get(i);
            Optional<Line> now = even ? Optional.of(change.read().get(i)) : left.stream().filter(l -> isSamePlace(l, old)).findFirst();
            now.ifPresent(left::remove);
            turns.add(new Turn(change.at() + i, Optional.of(old), now));
        }
        for (Line line : left) turns.add(new Turn(change.at(), Optional.empty(), Optional.of(line)));
        return turns;
    }

    private static boolean isSamePlace(Line one, Line other) {
        return one.section().equals(other.section()) && one.place().equals(other.place());
    }

    public Line any() {
        return old.or(() -> now).orElseThrow();
    }

    /// Whether only numbers differ, as they do from day to day.
    ///
    /// @param then the day of the old paper, as it is written there
    /// @param today the day of the new one
    public boolean isCount(String then, String today) {
        return old.isPresent() && now.isPresent() && withoutNumbers(old.get(), then).equals(withoutNumbers(now.get(), today));
    }

    private static String withoutNumbers(Line line, String day) {
        return line.words().replace(day, "0").replaceAll("\\p{Nd}+", "0");
    }
}
