package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Comparator;

/// What we judged of a state on a day, and why. A later judgement is another assessment: none is written over.
///
/// @param confidence in the leaning
/// @param influence  how much its choice moves other states
/// @param reach      how well we can reach those who decide there
/// @param rationale  why we judge so; may be empty
/// @param author     who judged; may be empty
/// @param source     what it rests on, such as a meeting; may be empty
public record Assessment(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) Iso3 state, @Sensitive(MINISTRY) LocalDate day,
        @Sensitive(MINISTRY) Leaning leaning, @Sensitive(MINISTRY) Confidence confidence, @Sensitive(MINISTRY) Level influence,
        @Sensitive(MINISTRY) Level reach, @Sensitive(MINISTRY) String rationale, @Sensitive(MINISTRY) String author,
        @Sensitive(MINISTRY) String source) implements Item {
    /// The oldest first; of one day, in the order of ids, so that everybody reads the same last one.
    public static final Comparator<Assessment> BY_DAY = Comparator.comparing(Assessment::day).thenComparing(Assessment::id);

    public Assessment {
        Limits.text(rationale);
        Limits.line(author);
        Limits.line(source);
    }

    /// Nothing is judged yet but that somebody looked.
    public static Assessment of(ItemId id, Iso3 state, LocalDate day) {
        return new Assessment(id, state, day, Leaning.UNKNOWN, Confidence.LOW, Level.UNKNOWN, Level.UNKNOWN, "", "", "");
    }

    @Override
    public Kind kind() {
        return Kind.ASSESSMENT;
    }

    /// The same judgement made anew on another day.
    public Assessment again(ItemId id, LocalDate day) {
        return new Assessment(id, state, day, leaning, confidence, influence, reach, rationale, author, source);
    }

    public Assessment withLeaning(Leaning leaning, Confidence confidence) {
        return new Assessment(id, state, day, leaning, confidence, influence, reach, rationale, author, source);
    }

    public Assessment withInfluence(Level influence) {
        return new Assessment(id, state, day, leaning, confidence, influence, reach, rationale, author, source);
    }

    public Assessment withReach(Level reach) {
        return new Assessment(id, state, day, leaning, confidence, influence, reach, rationale, author, source);
    }

    public Assessment withRationale(String rationale) {
        return new Assessment(id, state, day, leaning, confidence, influence, reach, rationale, author, source);
    }

    public Assessment withAuthor(String author) {
        return new Assessment(id, state, day, leaning, confidence, influence, reach, rationale, author, source);
    }

    public Assessment withSource(String source) {
        return new Assessment(id, state, day, leaning, confidence, influence, reach, rationale, author, source);
    }
}
