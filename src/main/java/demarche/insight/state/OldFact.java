package demarche.insight.state;

import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Something a paper on a state would say that nobody has looked at for long. Votes, and treaties that a state is party to, do not age.
public sealed interface OldFact {
    Iso3 state();

    /// When it was last seen to be so.
    LocalDate seen();

    /// A step towards a treaty that may have lapsed or gone further.
    record Step(Iso3 state, Instrument treaty, LocalDate seen) implements OldFact {}

    /// What we judged of where the state leans.
    record Judgement(Iso3 state, LocalDate seen) implements OldFact {}

    /// @param months older than this is old
    static List<OldFact> of(Plan plan, Facts facts, Iso3 state, int months) {
        LocalDate oldest = facts.day().minusMonths(months);
        var old = new ArrayList<OldFact>();
        for (Instrument treaty : facts.reference().instruments()) {
            Standing standing = facts.standing(state, treaty.code());
            if (standing != Standing.SIGNATORY && standing != Standing.INVITED) continue;
            facts.treaty(state, treaty.code()).map(row -> row.asOf().last()).filter(seen -> seen.isBefore(oldest)).ifPresent(seen -> old.add(new Step(state, treaty, seen)));
        }
        plan.assessment(state).map(a -> a.day()).filter(day -> day.isBefore(oldest)).ifPresent(day -> old.add(new Judgement(state, day)));
        return List.copyOf(old);
    }
}
