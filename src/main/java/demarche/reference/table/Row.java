package demarche.reference.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One line of a table of facts, read column by column. A cell that does not fit names its file, line and column.
public final class Row {
    private final String file;
    private final NamedCsvRecord record;

    Row(String file, NamedCsvRecord record) {
        this.file = file;
        this.record = record;
    }

    Sheet.Line line(FactTable table) {
        return new Sheet.Line(table, record.getStartingLineNumber(), record.getFieldsAsMap());
    }

    public String text(String column) {
        return record.getField(column);
    }

    public Optional<String> maybe(String column) {
        return Optional.of(text(column)).filter(t -> !t.isEmpty());
    }

    public LocalDate day(String column) {
        return read(column, LocalDate::parse);
    }

    public Optional<LocalDate> maybeDay(String column) {
        return maybe(column).map(_ -> day(column));
    }

    public int number(String column) {
        return read(column, Integer::valueOf);
    }

    public boolean yes(String column) {
        return choice(Answer.class, column) == Answer.YES;
    }

    private enum Answer {
        YES,
        NO
    }

    public <E extends Enum<E>> E choice(Class<E> choices, String column) {
        return read(column, text -> Enum.valueOf(choices, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /// Parts set off by a semicolon, with or without a space after it.
    public <T> List<T> list(String column, Function<String, T> part) {
        if (text(column).isEmpty()) return List.of();
        return read(column, text -> Arrays.stream(text.split("; ?")).map(part).toList());
    }

    public <T> T read(String column, Function<String, T> how) {
        try {
            return how.apply(text(column));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadFact(file, record.getStartingLineNumber(), column, text(column), e);
        }
    }
}
