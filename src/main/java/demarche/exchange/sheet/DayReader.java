package demarche.exchange.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the days of a column as its writer meant them: `2026-03-09`, `9.3.2026`, `03/2026`, `2026`. Whether day or month comes first is seen from the
/// column as a whole; where every value fits both ways, the day does.
///
/// @param monthFirst as in the United States
public record DayReader(boolean monthFirst) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{1,2})[./-](\\d{4})|(\\d{4})[./-](\\d{1,2}))");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static DayReader of(Stream<String> column) {
        List<Matcher> parted = column.map(PARTS::matcher).filter(Matcher::matches).toList();
        boolean dayFirst = parted.stream().anyMatch(m -> Integer.parseInt(m.group(1)) > 12);
        boolean monthFirst = parted.stream().anyMatch(m -> Integer.parseInt(m.group(2)) > 12);
        return new DayReader(monthFirst && !dayFirst);
    }

    /// @param end whether a month or a year stands for its last day
    Optional<LocalDate> read(String text, boolean end) {
        try {
            return parsed(text.strip(), end);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> parsed(String text, boolean end) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) return Optional.of(LocalDate.of(number(parts, 3), number(parts, monthFirst ? 1 : 2), number(parts, monthFirst ? 2 : 1)));
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            YearMonth is = month.group(1) != null ? YearMonth.of(number(month, 2), number(month, 1)) : YearMonth.of(number(month, 3), number(month, 4));
            return Optional.of(end ? is.atEndOfMonth() : is.atDay(1));
        }
        if (!YEAR.matcher(text).matches()) return Optional.empty();
        int year = Integer.parseInt(text);
        return Optional.of(end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
