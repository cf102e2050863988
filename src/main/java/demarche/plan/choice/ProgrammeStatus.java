package demarche.plan.choice;

/// Where a programme stands.
public enum ProgrammeStatus {
    DRAFT,
    READY,
    RUNNING,
    DONE,
    CANCELLED
}
