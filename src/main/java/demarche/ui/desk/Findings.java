package demarche.ui.desk;

import demarche.insight.Countdown;
import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.text.Texts;
import java.util.List;

/// What a plan covers and misses on the day of its facts, worked out once for all screens.
public record Findings(Gaps found, Linkage linkage, List<Countdown> countdowns) {

    static Findings of(Sight sight, Texts texts) {
        return of(Gaps.of(sight.plan(), sight.facts(), texts));
    }

    private static Findings of(Gaps found) {
        return new Findings(found, Linkage.of(found.coverage()), Countdown.of(found.coverage()));
    }

    /// The same as [#of] with the facts of these, in the time that the edit is worth.
    Findings after(Plan next) {
        return of(found.after(next));
    }

    /// Whether these were made of an earlier value of the plan with the same facts.
    boolean leadTo(Sight next) {
        return plan().id().equals(next.plan().id()) && facts().day().equals(next.facts().day()) && plan().changed(next.plan(), Kind.OWN_FACT).isEmpty()
                && plan().changed(next.plan(), Kind.OWN_EVENT).isEmpty();
    }

    public Plan plan() {
        return coverage().plan();
    }

    public Facts facts() {
        return coverage().facts();
    }

    public Coverage coverage() {
        return found.coverage();
    }

    /// Those that nobody accepted.
    public List<Gap> gaps() {
        return found.open();
    }
}
