package demarche.ui.kit.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a date as people write it: `2026-12-14`, `14 Dec 2026`, `14 December 2026`, in English and in their own language.
public final class Dates {
    private final List<DateTimeFormatter> ways;

    public Dates(Locale locale) {
        ways = Stream.of(Locale.ENGLISH, locale).distinct().flatMap(l -> Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "d. MMM uuuu", "d. MMMM uuuu")
                .map(pattern -> way(pattern, l))).toList();
    }

    private static DateTimeFormatter way(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }

    /// Empty when the text is no date, or a day the calendar does not have.
    public Optional<LocalDate> read(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return ways.stream().flatMap(way -> read(way, plain).stream()).findFirst();
    }

    private static Optional<LocalDate> read(DateTimeFormatter way, String text) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException notThisWay) {
            return Optional.empty();
        }
    }
}
