package demarche.ui.kit.form;

import demarche.text.Folding;
import demarche.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day ahead as people say it: `in 2 weeks`, `10 days`, `tomorrow`, `Friday`. Counted from a day that is given; `Friday` is the next one after it.
final class Ahead {
    private static final Pattern COUNTED = Pattern.compile("(?:(\\p{L}+) )?(\\d{1,3}) ?(\\p{L}+)");
    private final Texts texts;

    /// @param texts the bundle `kit`
    Ahead(Texts texts) {
        this.texts = texts;
    }

    Optional<LocalDate> read(String text, LocalDate from) {
        String said = String.join(" ", Folding.words(text));
        if (means(said, texts.get("kit.ahead.today"))) return Optional.of(from);
        if (means(said, texts.get("kit.ahead.tomorrow"))) return Optional.of(from.plusDays(1));
        Matcher counted = COUNTED.matcher(said);
        if (counted.matches() && (counted.group(1) == null || means(counted.group(1), texts.get("kit.ahead.in")))) return counted(Integer.parseInt(counted.group(2)), counted.group(3), from);
        return Arrays.stream(DayOfWeek.values()).filter(day -> isNamed(said, day)).findFirst().map(day -> from.with(TemporalAdjusters.next(day)));
    }

    private Optional<LocalDate> counted(int many, String unit, LocalDate from) {
        if (means(unit, texts.get("kit.ahead.days"))) return Optional.of(from.plusDays(many));
        if (means(unit, texts.get("kit.ahead.weeks"))) return Optional.of(from.plusWeeks(many));
        if (means(unit, texts.get("kit.ahead.months"))) return Optional.of(from.plusMonths(many));
        return Optional.empty();
    }

    /// The ways to say one thing stand in one text, parted by commas.
    private static boolean means(String said, String ways) {
        return List.of(ways.split(", ?")).contains(said);
    }

    private boolean isNamed(String said, DayOfWeek day) {
        String next = texts.get("kit.ahead.next");
        String named = said.startsWith(next + " ") ? said.substring(next.length() + 1) : said;
        return List.of(TextStyle.FULL, TextStyle.SHORT).stream().anyMatch(style -> Folding.folded(day.getDisplayName(style, texts.locale())).equals(named));
    }
}
