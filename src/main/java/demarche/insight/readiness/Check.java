package demarche.insight.readiness;

/// What is asked of a programme, or of the plan as a whole, before it can go to the minister; in the order in which a planner would see to it.
public enum Check {
    STATES(true),
    PURPOSE(true),
    DEBATES(true),
    STARTS(true),
    ENDS(true),
    LEAD(true),
    REQUESTED_BY(true),
    LOCAL_OWNER(true),
    RIGHTS(true),
    ACTIVITIES(true),
    ACTIVITY_DATES(true),
    ACTIVITY_LEADS(true),
    DECISION_POINTS(false),
    IN_TIME(false),
    BUDGET(false),
    FUNDERS(false),
    RESULTS(false),
    INDICATORS(false),
    BASELINES(false),
    RISKS(false),
    RISK_OWNERS(false),
    RISK_OUTCOMES(false),
    /// Of the plan: the desk that answers for it.
    UNIT(true),
    /// Of the plan: whom it is about.
    TARGETS(true),
    /// Of the plan: what each target state is asked to decide.
    DECISIONS_ASKED(false),
    /// Of the plan: who watches the risks that belong to no programme.
    PLAN_RISKS(false);

    private final boolean must;

    Check(boolean must) {
        this.must = must;
    }

    /// Whether nothing can be ready without it; the others are told and do not hold it up.
    public boolean isMust() {
        return must;
    }
}
