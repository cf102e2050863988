package demarche.pack.figure.timeline;

import demarche.insight.schedule.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a timeline shows.
///
/// @param marks in order of first day
/// @param reach from the first day of anything shown to the last, today included
public record TimelineContent(List<TimelineRow> rows, List<TimelineMark> marks, LocalDate today, Span reach) {
    public TimelineContent(List<TimelineRow> rows, List<TimelineMark> marks, LocalDate today) {
        this(rows, marks, today, reach(rows, marks, today));
    }

    public TimelineContent {
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    public long bars() {
        return rows.stream().mapToLong(r -> r.bars().size()).sum();
    }

    private static Span reach(List<TimelineRow> rows, List<TimelineMark> marks, LocalDate today) {
        Stream<Span> bars = rows.stream().flatMap(r -> r.bars().stream()).map(TimelineBar::days);
        Optional<Span> all = Stream.concat(bars, marks.stream().map(TimelineMark::days)).reduce(TimelineContent::both);
        return all.map(a -> both(a, Span.on(today))).orElse(Span.on(today));
    }

    private static Span both(Span a, Span b) {
        return new Span(a.first().isBefore(b.first()) ? a.first() : b.first(), a.last().isAfter(b.last()) ? a.last() : b.last());
    }
}
