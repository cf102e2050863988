package demarche.ui.desk;

import demarche.plan.Plan;
import demarche.reference.Reference;
import java.time.LocalDate;

/// What a plan covers and misses on a day, worked out once for all screens.
public record Findings(Plan plan, LocalDate day) {

    static Findings of(Plan plan, Reference reference, LocalDate day) {
        return new Findings(plan, day);
    }
}
