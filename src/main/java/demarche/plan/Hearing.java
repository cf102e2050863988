package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.Reception;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Optional;

/// One time that a state voiced a concern: who said it, when and in what words, and how our answer was received.
///
/// @param saidBy    an office or a person; may be empty
/// @param words     as they were said; may be empty
/// @param source    where we know it from, such as a meeting; may be empty
/// @param reception how the answer went; empty where none was given
public record Hearing(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) Iso3 state, @Sensitive(MINISTRY) NarrativeId narrative,
        @Sensitive(MINISTRY) Optional<LocalDate> day, @Sensitive(MINISTRY) String saidBy, @Sensitive(MINISTRY) String words,
        @Sensitive(MINISTRY) String source, @Sensitive(MINISTRY) Optional<Reception> reception) implements Item {

    public Hearing {
        Limits.line(saidBy);
        Limits.text(words);
        Limits.line(source);
    }

    /// That a concern was voiced, and nothing more.
    public static Hearing of(ItemId id, Iso3 state, NarrativeId narrative) {
        return new Hearing(id, state, narrative, Optional.empty(), "", "", "", Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.HEARING;
    }

    public Hearing withDay(Optional<LocalDate> day) {
        return new Hearing(id, state, narrative, day, saidBy, words, source, reception);
    }

    public Hearing withSaidBy(String saidBy) {
        return new Hearing(id, state, narrative, day, saidBy, words, source, reception);
    }

    public Hearing withWords(String words) {
        return new Hearing(id, state, narrative, day, saidBy, words, source, reception);
    }

    public Hearing withSource(String source) {
        return new Hearing(id, state, narrative, day, saidBy, words, source, reception);
    }

    public Hearing withReception(Optional<Reception> reception) {
        return new Hearing(id, state, narrative, day, saidBy, words, source, reception);
    }
}
