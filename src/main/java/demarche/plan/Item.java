package demarche.plan;

import demarche.plan.id.ItemId;
import java.util.Optional;

/// What people edit apart from one another: the plan's head, a target state, an assessment of it, a programme, an activity. The set is closed, so all of
/// its records are of this package.
public sealed interface Item
        permits PlanHead, TargetState, Assessment, Forecast, Hearing, Programme, Activity, OwnActivityType, OwnEvent, Holiday, BudgetLine, ExchangeRate, Result,
                ResultIndicator, Measurement, Risk, RightsAnswer, Organisation, Contact, Encounter, OtherProject, StateGroup, OwnFact, OwnNarrative, AcceptedGap, NamedVersion,
                Pack, Meeting, Recommendation, Issue, PackCopy, OwnMarking {
    ItemId id();

    Kind kind();

    default Address address() {
        return new Address(kind(), id());
    }

    /// The item it is a piece of, which takes it along when it is removed.
    default Optional<Address> within() {
        return Optional.empty();
    }

    /// Whether it stays in the ministry as a whole, whatever its fields allow.
    default boolean restricted() {
        return false;
    }
}
