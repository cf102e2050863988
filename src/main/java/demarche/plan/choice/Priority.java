package demarche.plan.choice;

/// How much a target state matters to this plan.
public enum Priority {
    LOW,
    MEDIUM,
    HIGH
}
