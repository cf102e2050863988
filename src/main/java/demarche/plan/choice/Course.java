package demarche.plan.choice;

/// What a state may do at a decision point.
public enum Course {
    VOTES_YES,
    VOTES_NO,
    ABSTAINS,
    STAYS_AWAY,
    SIGNS,
    RATIFIES,
    /// It takes part and takes no step.
    NO_STEP
}
