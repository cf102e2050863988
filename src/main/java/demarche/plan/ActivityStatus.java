package demarche.plan;

/// Where an activity stands.
public enum ActivityStatus {
    PLANNED,
    CONFIRMED,
    DONE,
    CANCELLED
}
