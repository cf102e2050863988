package demarche.plan;

import demarche.plan.id.ItemId;

/// What people edit apart from one another: the plan's head, a target state, a programme, an activity.
public sealed interface Item permits PlanHead, TargetState, Programme, Activity {
    ItemId id();

    Kind kind();
}
