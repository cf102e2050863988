package demarche.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as people read them: `14 Dec 2026` in English, the language's own order elsewhere.
public final class Days {
    /// Marks of direction that some languages put into dates; our fonts draw them as boxes.
    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u061C]");
    private final Locale locale;
    private final DateTimeFormatter day;

    public Days(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : locale;
        this.day = isEnglish()
                ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    /// `14 Dec 2026`
    public String day(LocalDate date) {
        return MARKS.matcher(day.format(date)).replaceAll("");
    }

    /// `Monday 14 December 2026`
    public String weekday(LocalDate date) {
        var format = isEnglish() ? DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH) : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        return MARKS.matcher(date.format(format)).replaceAll("");
    }

    /// `14 Dec`, for where the year is plain.
    public String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    /// `Dec 2026`
    public String month(LocalDate date) {
        return monthAlone(date) + " " + date.getYear();
    }

    /// `Dec`, for where the year is plain.
    public String monthAlone(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// `7–11 Dec 2026`, `30 Mar – 2 Apr 2026`, or one day where both are the same. A whole month that begins on its first and ends on its last
    /// day is a month: `Aug 2020`.
    public String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) return day(first);
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        if (sameMonth && first.getDayOfMonth() == 1 && last.equals(last.withDayOfMonth(last.lengthOfMonth()))) {
            return month(last);
        }
        if (sameMonth && isEnglish()) return first.getDayOfMonth() + "–" + day(last);
        if (first.getYear() == last.getYear() && isEnglish()) return dayAndMonth(first) + " – " + day(last);
        return day(first) + " – " + day(last);
    }

    /// The span as far as it is known: `from 14 Sep 2026`, which the caller words, is not made here; an end that is missing is an ellipsis.
    public String span(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent()) return span(first.get(), last.get());
        return first.map(d -> day(d) + " – …").or(() -> last.map(d -> "… – " + day(d))).orElse("–");
    }
}
