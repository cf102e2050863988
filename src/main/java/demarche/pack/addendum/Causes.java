package demarche.pack.addendum;

import demarche.history.mapping.BadField;
import demarche.history.reading.Issued;
import demarche.pack.addendum.change.Line;
import demarche.pack.addendum.change.Reading;
import demarche.pack.addendum.change.Turn;
import demarche.pack.block.Document;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds for each line the edit with which it became what it is, by making the paper as it would have been in between.
final class Causes {
    /// So many papers are made at most; what is not found by then is not told.
    private static final int MOST = 48;

    /// The paper as it would have been.
    @FunctionalInterface
    interface Papers {
        /// @param step how many edits were made; one more than there are: with the facts of today
        Document after(int step) throws BadField;
    }

    private final Issued issued;
    private final LocalDate facts;
    private final Papers papers;
    private final Map<Integer, Map<String, Long>> counted = new HashMap<>();

    /// @param facts the day of the facts of today
    Causes(Issued issued, LocalDate facts, Papers papers) {
        this.issued = issued;
        this.facts = facts;
        this.papers = papers;
    }

    Cause of(Turn turn) throws BadField {
        int last = issued.since().size() + 1;
        if (!isTurned(turn, last)) return new Cause.Follows();
        int low = 0;
        int high = last;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (!counted.containsKey(middle) && counted.size() >= MOST) return new Cause.Follows();
            if (isTurned(turn, middle)) high = middle;
            else low = middle;
        }
        return high == last ? new Cause.Newer(facts) : new Cause.Edited(issued.since().get(high - 1));
    }

    /// Whether the line that came is there more often than at first; of one that only went, whether it is there less often.
    private boolean isTurned(Turn turn, int step) throws BadField {
        String key = turn.now().or(turn::old).orElseThrow().key();
        long before = count(0, key);
        long after = count(step, key);
        return turn.now().isPresent() ? after > before : after < before;
    }

    private long count(int step, String key) throws BadField {
        if (!counted.containsKey(step)) counted.put(step, keys(Reading.of(papers.after(step))));
        return counted.get(step).getOrDefault(key, 0L);
    }

    private static Map<String, Long> keys(List<Line> lines) {
        return lines.stream().map(Line::key).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
