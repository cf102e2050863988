package demarche.insight.readiness;

/// What the checks of a list are about, for those who look at many programmes at once.
public enum Area {
    CONTENT,
    OWNERSHIP,
    RIGHTS,
    ACTIVITIES,
    DECISIONS,
    BUDGET,
    RESULTS,
    RISKS,
    /// The plan as a whole.
    PLAN
}
