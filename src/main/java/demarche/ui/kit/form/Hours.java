package demarche.ui.kit.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours of the day as they are typed and shown: `9`, `9.30` and `0930` are read, `09:30` is shown.
public final class Hours {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Hours() {}

    /// Empty where the text is no hour.
    public static Optional<LocalTime> read(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) return Optional.empty();
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static String worded(Optional<LocalTime> hour) {
        return hour.map(SHOWN::format).orElse("");
    }
}
