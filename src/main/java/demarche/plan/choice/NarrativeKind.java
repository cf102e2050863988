package demarche.plan.choice;

/// What a narrative is for.
public enum NarrativeKind {
    CONCERN,
    MISCONCEPTION,
    INCENTIVE,
    EVIDENCE,
    TALKING_POINT
}
