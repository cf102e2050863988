package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.limit.Limits;
import demarche.plan.choice.Mode;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.LanguageTag;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Where and how an activity is held.
///
/// @param place may be empty
/// @param zone the time zone of the place
/// @param begins the time of day it begins, in that zone
/// @param languages those it is held in
public record Setting(@Sensitive(PARTNER) String place, @Sensitive(PARTNER) Optional<ZoneId> zone, @Sensitive(PARTNER) Optional<LocalTime> begins,
        @Sensitive(PARTNER) Optional<Mode> mode, @Sensitive(PARTNER) SortedSet<LanguageTag> languages) implements Part {

    public Setting {
        Limits.line(place);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }

    /// Nothing is known yet.
    public static Setting open() {
        return new Setting("", Optional.empty(), Optional.empty(), Optional.empty(), new TreeSet<>());
    }

    public Setting withPlace(String place) {
        return new Setting(place, zone, begins, mode, languages);
    }

    public Setting withZone(Optional<ZoneId> zone) {
        return new Setting(place, zone, begins, mode, languages);
    }

    public Setting withBegins(Optional<LocalTime> begins) {
        return new Setting(place, zone, begins, mode, languages);
    }

    public Setting withMode(Optional<Mode> mode) {
        return new Setting(place, zone, begins, mode, languages);
    }

    public Setting withLanguages(SortedSet<LanguageTag> languages) {
        return new Setting(place, zone, begins, mode, languages);
    }
}
