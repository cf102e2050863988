package demarche.ui.packs;

import demarche.pack.brief.Commission;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.ui.packs.part.PackWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One pack in the list, worded once.
///
/// @param first when the first meeting is; empty where none is settled
/// @param past  whether that day lies behind
/// @param out   numbered copies that somebody has
record PackRow(Pack pack, String occasion, Optional<LocalDate> first, boolean past, String when, String states, String edition, int out) {
    /// The next first, then those without a day, then those behind us from the last one back.
    static final Comparator<PackRow> NEXT_FIRST = Comparator.comparing(PackRow::past).thenComparing(PackRow::distance).thenComparing(r -> r.pack().title()).thenComparing(r -> r.pack().id());

    private long distance() {
        return first.map(day -> past ? -day.toEpochDay() : day.toEpochDay()).orElse(Long.MAX_VALUE);
    }

    static PackRow of(Plan plan, Pack pack, PackWords words, LocalDate today) {
        Optional<Meeting> next = plan.meetingsOf(pack.id()).stream().filter(m -> m.slot().day().isPresent()).findFirst();
        Optional<LocalDate> day = next.flatMap(m -> m.slot().day());
        int out = (int) plan.packCopies().stream().filter(c -> c.pack().equals(pack.id()) && c.isOut()).count();
        return new PackRow(pack, words.occasion(pack.occasion()), day, day.filter(d -> d.isBefore(today)).isPresent(), next.map(words::hour).filter(hour -> !hour.isEmpty()).orElse(words.texts().get("packs.list.open")),
                words.states(Commission.states(plan, pack)), edition(pack, words), out);
    }

    private static String edition(Pack pack, PackWords words) {
        String name = words.editions().name(pack.making().edition());
        return switch (pack.making().language()) {
            case ENGLISH -> name;
            case FRENCH, SPANISH, ARABIC -> words.texts().get("packs.list.edition", name, words.language(pack.making().language()));
        };
    }

    static List<PackRow> all(Plan plan, PackWords words, LocalDate today) {
        return plan.packs().stream().map(p -> of(plan, p, words, today)).sorted(NEXT_FIRST).toList();
    }
}
