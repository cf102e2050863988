package demarche.pack.addendum;

import demarche.pack.addendum.change.Excerpt;
import demarche.pack.addendum.change.Line;
import demarche.pack.addendum.change.Turn;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.block.Table;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What to strike, what to read instead, where and why. Why stays in the ministry: it names who works on what.
final class ChangesTable {
    private static final int LABEL = 60;
    private final Comparison comparison;
    private final Sides sides;
    private final Texts texts;
    private final Days days;

    ChangesTable(Comparison comparison, Sides sides, Texts texts) {
        this.comparison = comparison;
        this.sides = sides;
        this.texts = texts;
        this.days = new Days(texts.locale());
    }

    Table table() {
        var rows = new ArrayList<Table.Line>();
        for (Finding finding : comparison.findings()) rows.add(row(rows.size() + 1, finding));
        return new Table(Optional.of(texts.get("addendum.changes", rows.size())), Table.Size.NORMAL, comparison.wanted().leaves() ? outward() : columns(), rows);
    }

    private List<Column> columns() {
        return List.of(Column.of(texts.get("addendum.number"), 11), Column.of(texts.get("addendum.where"), 30), Column.of(texts.get("addendum.strike"), 47),
                Column.of(texts.get("addendum.read"), 50), Column.of(texts.get("addendum.because"), 30));
    }

    private List<Column> outward() {
        return List.of(Column.of(texts.get("addendum.number"), 11), Column.of(texts.get("addendum.where"), 37), Column.of(texts.get("addendum.strike"), 58),
                Column.of(texts.get("addendum.read"), 62));
    }

    private Cells row(int number, Finding finding) {
        Turn turn = finding.turn();
        Phrase strike = turn.old().map(old -> Phrase.none().struck(old.words())).orElseGet(() -> Phrase.of(texts.get("addendum.strike.nothing")));
        Phrase read = turn.now().map(now -> Phrase.none().strong(now.words())).orElseGet(() -> Phrase.of(texts.get("addendum.read.nothing")));
        if (turn.old().isPresent() && turn.now().isPresent()) {
            Excerpt excerpt = Excerpt.of(turn.old().get().words(), turn.now().get().words());
            strike = excerpt.strike();
            read = excerpt.read();
        }
        Phrase no = Phrase.of(Integer.toString(number));
        Phrase where = Phrase.of(place(turn));
        return comparison.wanted().leaves() ? Cells.of(no, where, strike, read) : Cells.of(no, where, strike, read, Phrase.of(because(finding.cause())));
    }

    private String place(Turn turn) {
        Line line = turn.any();
        String section = named(line.section());
        if (!sides.has(line.section())) return texts.get("addendum.place.new", section);
        String label = line.place().isEmpty() ? section : cut(line.place());
        return texts.get("addendum.place", turn.old().map(sides::of).orElseGet(() -> sides.of(line)), label);
    }

    private String named(String section) {
        return Stream.concat(comparison.old().sections().stream(), comparison.fresh().sections().stream()).filter(s -> s.id().equals(section))
                .map(Section::name).findFirst().orElseThrow();
    }

    private static String cut(String label) {
        return label.length() <= LABEL ? label : label.substring(0, label.lastIndexOf(' ', LABEL) > 0 ? label.lastIndexOf(' ', LABEL) : LABEL) + "…";
    }

    private String because(Cause cause) {
        return switch (cause) {
            case Cause.Edited(var edit) -> texts.get("addendum.because.edited", edit.author(), whole(edit.at().atZone(ZoneOffset.UTC).toLocalDate()));
            case Cause.Newer(var day) -> texts.get("addendum.because.newer", whole(day));
            case Cause.Follows() -> texts.get("addendum.because.follows");
        };
    }

    /// A date that stays on one line of a narrow column.
    private String whole(LocalDate day) {
        return days.day(day).replace(' ', '\u00a0');
    }
}
