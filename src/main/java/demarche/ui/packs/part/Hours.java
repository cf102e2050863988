package demarche.ui.packs.part;

import demarche.text.Texts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours of the day as they are typed and shown: `9`, `9.30` and `0930` are read, `09:30` is shown.
public record Hours(Texts texts) {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// What was made of a text.
    public sealed interface Read {
        /// @param hour empty where nothing was typed
        record Hour(Optional<LocalTime> hour) implements Read {}

        /// @param sentence says how an hour is written
        record Unclear(String sentence) implements Read {}
    }

    public Read read(String text) {
        if (text.isBlank()) return new Read.Hour(Optional.empty());
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) return unclear(text);
        try {
            return new Read.Hour(Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2)))));
        } catch (DateTimeException _) {
            return unclear(text);
        }
    }

    private Read unclear(String text) {
        return new Read.Unclear(texts.get("packs.hour.unclear", text.strip()));
    }

    public String worded(Optional<LocalTime> hour) {
        return hour.map(SHOWN::format).orElse("");
    }
}
