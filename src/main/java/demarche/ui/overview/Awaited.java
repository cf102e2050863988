package demarche.ui.overview;

import demarche.insight.readiness.PlanReadiness;
import demarche.insight.readiness.Readiness;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.reference.Facts;
import java.util.List;

/// How many programmes could go to the minister, and those that were called ready and no longer are.
///
/// @param asked how many are neither done nor cancelled
record Awaited(long ready, int asked, List<Programme> reopened) {
    Awaited {
        reopened = List.copyOf(reopened);
    }

    static Awaited of(Plan plan, Facts facts) {
        PlanReadiness readiness = PlanReadiness.of(plan, facts);
        return new Awaited(readiness.readyProgrammes(), readiness.programmes().size(), readiness.programmes().stream().filter(Readiness::isReopened).map(Readiness::programme).toList());
    }
}
