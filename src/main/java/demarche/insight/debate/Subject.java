package demarche.insight.debate;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;

/// Whose debates are measured: everybody's in the plan, those of one state, or those that one programme joins.
public sealed interface Subject {
    /// Everybody whom the plan reaches; a link counts once, wherever it is made.
    record WholePlan() implements Subject {}

    /// What all programmes teach the state together.
    record OneState(Iso3 state) implements Subject {}

    /// What one programme teaches by itself.
    record OneProgramme(ItemId programme) implements Subject {}
}
