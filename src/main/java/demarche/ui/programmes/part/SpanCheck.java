package demarche.ui.programmes.part;

import java.time.LocalDate;
import java.util.Optional;

/// Whether two days stand in their order, told beside the one that was changed.
public final class SpanCheck {
    private SpanCheck() {}

    public static Optional<String> starts(Wording wording, Optional<LocalDate> starts, Optional<LocalDate> ends) {
        if (!isTurned(starts, ends)) return Optional.empty();
        return ends.map(day -> wording.texts().get("programmes.dates.starts-late", wording.days().day(day)));
    }

    public static Optional<String> ends(Wording wording, Optional<LocalDate> starts, Optional<LocalDate> ends) {
        if (!isTurned(starts, ends)) return Optional.empty();
        return starts.map(day -> wording.texts().get("programmes.dates.ends-early", wording.days().day(day)));
    }

    static boolean isTurned(Optional<LocalDate> starts, Optional<LocalDate> ends) {
        return starts.isPresent() && ends.filter(e -> e.isBefore(starts.get())).isPresent();
    }
}
