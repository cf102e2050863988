package demarche.plan.choice;

/// Where an activity stands.
public enum ActivityStatus {
    PLANNED,
    CONFIRMED,
    DONE,
    CANCELLED
}
