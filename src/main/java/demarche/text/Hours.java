package demarche.text;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Hours of the day as diplomats write them, on a clock of 24 hours with the city whose time it is: `08:30–09:00 New York (UTC−5)`.
public final class Hours {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String UTC = "UTC";
    private final Texts texts;

    public Hours(Locale locale) {
        this.texts = Texts.of("occasion", locale);
    }

    /// `08:30`
    public String at(LocalTime time) {
        return CLOCK.format(time);
    }

    /// `08:30–09:00`, or the one end that is known; empty where none is.
    public String span(Optional<LocalTime> from, Optional<LocalTime> until) {
        if (from.isEmpty()) return until.map(time -> "–" + at(time)).orElse("");
        return at(from.get()) + until.map(time -> "–" + at(time)).orElse("");
    }

    /// `New York (UTC−5)`
    public String zone(ZoneId zone, Instant when) {
        return zone.normalized() instanceof ZoneOffset ? offset(zone, when) : city(zone) + " (" + offset(zone, when) + ")";
    }

    /// `UTC−5`, `UTC+5:30`
    public static String offset(ZoneId zone, Instant when) {
        int minutes = zone.getRules().getOffset(when).getTotalSeconds() / 60;
        if (minutes == 0) return UTC;
        int rest = Math.abs(minutes) % 60;
        return UTC + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60 + (rest == 0 ? "" : String.format(Locale.ROOT, ":%02d", rest));
    }

    /// The city that gives the zone its name, in the language where we know how it is called there.
    public String city(ZoneId zone) {
        return switch (zone.getId()) {
            case "America/New_York" -> texts.get("occasion.city.new-york");
            case "Europe/Vienna" -> texts.get("occasion.city.vienna");
            case "Europe/Brussels" -> texts.get("occasion.city.brussels");
            case "Europe/Paris" -> texts.get("occasion.city.paris");
            case "Europe/London" -> texts.get("occasion.city.london");
            case "Europe/Zurich" -> texts.get("occasion.city.zurich");
            case "Africa/Tunis" -> texts.get("occasion.city.tunis");
            case "Africa/Cairo" -> texts.get("occasion.city.cairo");
            case "Africa/Nairobi" -> texts.get("occasion.city.nairobi");
            case "Africa/Addis_Ababa" -> texts.get("occasion.city.addis-ababa");
            default -> zone.normalized() instanceof ZoneOffset ? offset(zone, Instant.EPOCH) : zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        };
    }
}
