package demarche.reference.table;

import demarche.reference.state.SeenOn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A table as cells and no more: for those who check tables or compare them.
public record Sheet(FactTable table, List<Line> lines) {
    private static final Pattern SEEN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public Sheet {
        lines = List.copyOf(lines);
    }

    /// @param number counted from 1, the header being the first
    public record Line(FactTable table, long number, Map<String, String> cells) {
        /// Empty where the table has no such column.
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /// Empty where there is none, or nothing that is a day.
        public Optional<LocalDate> day(String column) {
            return cell(column).length() == 10 ? firstDay(column) : Optional.empty();
        }

        /// The first day that a day, month or year may mean; empty where the cell is none of them.
        public Optional<LocalDate> firstDay(String column) {
            try {
                return Optional.of(cell(column)).filter(text -> SEEN.matcher(text).matches()).map(text -> new SeenOn(text).first());
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        /// What tells it from every other line.
        public List<String> key() {
            return table.key().stream().map(this::cell).toList();
        }
    }

    public static Sheet of(Tables tables, FactTable table) {
        return new Sheet(table, tables.read(table, row -> row.line(table)));
    }
}
