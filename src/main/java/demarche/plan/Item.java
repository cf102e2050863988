package demarche.plan;

import demarche.plan.id.ItemId;

/// What people edit apart from one another: the plan's head, a target state, an assessment of it, a programme, an activity.
public sealed interface Item
        permits PlanHead, TargetState, Assessment, Forecast, Hearing, Programme, Activity, StateGroup, OwnFact, OwnNarrative, AcceptedGap {
    ItemId id();

    Kind kind();
}
