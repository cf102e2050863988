package demarche.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as people read them: `14 Dec 2026` in English, `14 décembre 2026` or `14 de diciembre de 2026` where the language writes months in full, in
/// the digits of the reader.
public final class Days {
    /// Marks of direction that some languages put into dates; our fonts draw them as boxes.
    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u061C]");
    private static final Pattern FIRST = Pattern.compile("^1(?= )");
    private final Locale locale;
    private final Forms forms;

    /// How a language orders day, month and year.
    private record Forms(DateTimeFormatter day, DateTimeFormatter dayAndMonth, DateTimeFormatter month, boolean joinsDays) {
        static Forms of(Locale locale, boolean brief) {
            return switch (locale.getLanguage()) {
                case "en" -> in(Locale.ENGLISH, "d MMM", "MMM", " uuuu");
                case "fr" -> in(locale, brief ? "d MMM" : "d MMMM", brief ? "LLL" : "LLLL", " uuuu");
                case "es" -> brief ? in(locale, "d MMM", "LLL", " uuuu") : in(locale, "d 'de' MMMM", "LLLL", " 'de' uuuu");
                case "ar" -> in(locale, "d MMMM", "LLLL", " uuuu");
                default -> new Forms(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale), pattern(locale, "d MMM"), pattern(locale, "LLL uuuu"), false);
            };
        }

        private static Forms in(Locale locale, String dayAndMonth, String month, String year) {
            return new Forms(pattern(locale, dayAndMonth + year), pattern(locale, dayAndMonth), pattern(locale, month + year), true);
        }

        private static DateTimeFormatter pattern(Locale locale, String pattern) {
            return DateTimeFormatter.ofPattern(pattern).localizedBy(locale);
        }
    }

    public Days(Locale locale) {
        this(locale, false);
    }

    private Days(Locale locale, boolean brief) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : locale;
        this.forms = Forms.of(this.locale, brief);
    }

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /// The same with short months, for the cells of a table.
    public Days brief() {
        return new Days(locale, true);
    }

    /// `14 Dec 2026`
    public String day(LocalDate date) {
        return said(forms.day(), date);
    }

    /// `Monday 14 December 2026`
    public String weekday(LocalDate date) {
        var format = isEnglish() ? DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH) : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        return MARKS.matcher(date.format(format)).replaceAll("");
    }

    /// `14 Dec`, for where the year is plain.
    public String dayAndMonth(LocalDate date) {
        return said(forms.dayAndMonth(), date);
    }

    /// `Dec 2026`
    public String month(LocalDate date) {
        return said(forms.month(), date);
    }

    /// `Dec`, for where the year is plain and room is short.
    public String monthAlone(LocalDate date) {
        return said(Forms.pattern(locale, "LLL"), date);
    }

    /// The first of a month is `1er` in French.
    private String said(DateTimeFormatter form, LocalDate date) {
        String said = MARKS.matcher(form.format(date)).replaceAll("");
        return locale.getLanguage().equals("fr") ? FIRST.matcher(said).replaceFirst("1er") : said;
    }

    /// `7–11 Dec 2026`, `30 Mar – 2 Apr 2026`, or one day where both are the same. A whole month that begins on its first and ends on its last
    /// day is a month: `Aug 2020`.
    public String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) return day(first);
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        if (sameMonth && first.getDayOfMonth() == 1 && last.equals(last.withDayOfMonth(last.lengthOfMonth()))) {
            return month(last);
        }
        if (sameMonth && forms.joinsDays()) return dayAndMonth(first).split(" ", 2)[0] + "–" + day(last);
        if (sameYear && forms.joinsDays()) return dayAndMonth(first) + " – " + day(last);
        return day(first) + " – " + day(last);
    }

    /// The span as far as it is known: `from 14 Sep 2026`, which the caller words, is not made here; an end that is missing is an ellipsis.
    public String span(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent()) return span(first.get(), last.get());
        return first.map(d -> day(d) + " – …").or(() -> last.map(d -> "… – " + day(d))).orElse("–");
    }
}
