package demarche.ui.desk;

import demarche.insight.Countdown;
import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.text.Texts;
import java.util.List;

/// What a plan covers and misses on the day of its facts, worked out once for all screens.
public record Findings(Plan plan, Facts facts, Coverage coverage, Linkage linkage, List<Gap> gaps, List<Countdown> countdowns) {

    static Findings of(Sight sight, Texts texts) {
        Plan plan = sight.plan();
        Facts facts = sight.facts();
        Coverage coverage = Coverage.of(plan, facts);
        return new Findings(plan, facts, coverage, Linkage.of(coverage), Gaps.find(plan, facts, texts), Countdown.of(plan, facts));
    }
}
