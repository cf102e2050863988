package demarche.pack.brief.ground;

import demarche.text.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/// The date that a source's own English words name, as the language of the brief writes it.
final class SourceDate {
    private static final Pattern DAY = Pattern.compile("\\d.* .* .*");
    private static final Pattern MONTH = Pattern.compile("\\p{Lu}.* .*");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private SourceDate() {}

    /// Words that are no month of the calendar leave the year alone.
    static String in(String date, Days days) {
        try {
            if (days.isEnglish()) return checked(date);
            if (DAY.matcher(date).matches()) return days.day(LocalDate.parse(date, ENGLISH_DAY));
            return MONTH.matcher(date).matches() ? days.month(YearMonth.parse(date, ENGLISH_MONTH).atDay(1)) : date;
        } catch (DateTimeParseException _) {
            return date.substring(date.length() - 4);
        }
    }

    private static String checked(String date) {
        if (DAY.matcher(date).matches()) LocalDate.parse(date, ENGLISH_DAY);
        else if (MONTH.matcher(date).matches()) YearMonth.parse(date, ENGLISH_MONTH);
        return date;
    }
}
