package demarche.plan;

import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;

/// Days on which a state does not work, so that nothing is planned there on them.
///
/// @param title never blank
/// @param first first day
/// @param last last day, included
/// @param source where we know it from; may be empty
public record Holiday(@Sensitive(OPEN) ItemId id, @Sensitive(OPEN) Iso3 state, @Sensitive(OPEN) String title, @Sensitive(OPEN) LocalDate first,
        @Sensitive(OPEN) LocalDate last, @Sensitive(OPEN) String source) implements Item {

    public Holiday {
        Limits.title(title);
        Limits.line(source);
    }

    /// A holiday of one day.
    public static Holiday on(ItemId id, Iso3 state, String title, LocalDate day) {
        return new Holiday(id, state, title, day, day, "");
    }

    @Override
    public Kind kind() {
        return Kind.HOLIDAY;
    }

    public Holiday withState(Iso3 state) {
        return new Holiday(id, state, title, first, last, source);
    }

    public Holiday withTitle(String title) {
        return new Holiday(id, state, title, first, last, source);
    }

    public Holiday withFirst(LocalDate first) {
        return new Holiday(id, state, title, first, last, source);
    }

    public Holiday withLast(LocalDate last) {
        return new Holiday(id, state, title, first, last, source);
    }

    public Holiday withSource(String source) {
        return new Holiday(id, state, title, first, last, source);
    }
}
