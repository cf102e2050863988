package demarche.insight.readiness;

/// What is asked of a programme, or of the plan as a whole, before it can go to the minister; in the order in which a planner would see to it.
public enum Check {
    STATES(Area.CONTENT, true),
    PURPOSE(Area.CONTENT, true),
    DEBATES(Area.CONTENT, true),
    STARTS(Area.CONTENT, true),
    ENDS(Area.CONTENT, true),
    LEAD(Area.CONTENT, true),
    REQUESTED_BY(Area.OWNERSHIP, true),
    LOCAL_OWNER(Area.OWNERSHIP, true),
    RIGHTS(Area.RIGHTS, true),
    ACTIVITIES(Area.ACTIVITIES, true),
    ACTIVITY_DATES(Area.ACTIVITIES, true),
    ACTIVITY_LEADS(Area.ACTIVITIES, true),
    DECISION_POINTS(Area.DECISIONS, false),
    IN_TIME(Area.DECISIONS, false),
    BUDGET(Area.BUDGET, false),
    FUNDERS(Area.BUDGET, false),
    RESULTS(Area.RESULTS, false),
    INDICATORS(Area.RESULTS, false),
    BASELINES(Area.RESULTS, false),
    RISKS(Area.RISKS, false),
    RISK_OWNERS(Area.RISKS, false),
    RISK_OUTCOMES(Area.RISKS, false),
    /// Of the plan: the desk that answers for it.
    UNIT(Area.PLAN, true),
    /// Of the plan: whom it is about.
    TARGETS(Area.PLAN, true),
    /// Of the plan: what each target state is asked to decide.
    DECISIONS_ASKED(Area.PLAN, false),
    /// Of the plan: who watches the risks that belong to no programme.
    PLAN_RISKS(Area.PLAN, false);

    private final Area area;
    private final boolean must;

    Check(Area area, boolean must) {
        this.area = area;
        this.must = must;
    }

    public Area area() {
        return area;
    }

    /// Whether nothing can be ready without it; the others are told and do not hold it up.
    public boolean isMust() {
        return must;
    }
}
