package demarche.reference.check;

import demarche.reference.table.Column;
import demarche.reference.table.Content;
import demarche.reference.table.Sheet;
import demarche.reference.table.Sheet.Line;
import demarche.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether every cell is what its column says, and nothing that a spreadsheet or a screen would obey.
final class CellCheck {
    private static final int LONGEST = 2_000;
    /// Characters that turn a cell into a formula, plain and full-width.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");
    private final Problems problems;
    private final Texts texts;

    CellCheck(Problems problems) {
        this.problems = problems;
        this.texts = problems.texts();
    }

    void look(Sheet sheet) {
        for (Line line : sheet.lines()) {
            for (Column column : sheet.table().columns()) {
                String cell = line.cell(column.name());
                danger(column, cell).or(() -> fit(line, column, cell)).ifPresent(sentence -> problems.of(line, column.name(), sentence));
            }
        }
    }

    private Optional<String> danger(Column column, String cell) {
        if (cell.chars().anyMatch(CellCheck::isUnseen)) return Optional.of(texts.get("check.cell.control"));
        String start = cell.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        if (formula && !column.isNumber()) return Optional.of(texts.get("check.cell.formula", Shown.of(cell)));
        return cell.length() > LONGEST ? Optional.of(texts.get("check.cell.long", LONGEST)) : Optional.empty();
    }

    /// Control characters, line separators, and those that reverse the order of what is read.
    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) || c >= '\u2028' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\uFEFF';
    }

    private Optional<String> fit(Line line, Column column, String cell) {
        if (cell.isBlank()) return column.mayBeEmpty() && cell.isEmpty() ? Optional.empty() : Optional.of(texts.get("check.cell.empty", column.name()));
        return switch (column.content()) {
            case Content.Words(), Content.Names(String _), Content.NamesSome(String _) -> Optional.empty();
            case Content.OneOf(List<String> values) -> oneOf(values, cell);
            case Content.SomeOf(List<String> values) -> Arrays.stream(cell.split("; ?")).flatMap(part -> oneOf(values, part).stream()).findFirst();
            case Content.Day() -> line.day(column.name()).isPresent() ? Optional.empty() : Optional.of(texts.get("check.cell.day", Shown.of(cell)));
            case Content.Seen() -> line.firstDay(column.name()).isPresent() ? Optional.empty() : Optional.of(texts.get("check.cell.seen", Shown.of(cell)));
            case Content.Whole(int least, int most) -> isWhole(cell, least, most) ? Optional.empty() : Optional.of(texts.get("check.cell.whole", Shown.of(cell), least, most));
            case Content.Decimal() -> DECIMAL.matcher(cell).matches() ? Optional.empty() : Optional.of(texts.get("check.cell.decimal", Shown.of(cell)));
            case Content.Id() -> ID.matcher(cell).matches() ? Optional.empty() : Optional.of(texts.get("check.cell.id", Shown.of(cell)));
            case Content.Code(int length, boolean letters) -> code(cell, length, letters);
        };
    }

    private Optional<String> oneOf(List<String> values, String cell) {
        return values.contains(cell) ? Optional.empty() : Optional.of(texts.get("check.cell.choice", Shown.of(cell), String.join(", ", values)));
    }

    private Optional<String> code(String cell, int length, boolean letters) {
        boolean fits = cell.length() == length && cell.chars().allMatch(c -> letters ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9');
        if (fits) return Optional.empty();
        return Optional.of(letters ? texts.get("check.cell.letters", Shown.of(cell), length) : texts.get("check.cell.digits", Shown.of(cell), length));
    }

    private static boolean isWhole(String cell, int least, int most) {
        return WHOLE.matcher(cell).matches() && Integer.parseInt(cell) >= least && Integer.parseInt(cell) <= most;
    }
}
