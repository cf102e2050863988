package demarche.ui.desk;

import demarche.plan.Plan;
import demarche.reference.Facts;
import java.time.LocalDate;

/// The open plan as it is looked at: with the facts of one day, its own among them. Whatever shows facts follows this.
public record Sight(Plan plan, Facts facts) {
    public LocalDate day() {
        return facts.day();
    }
}
