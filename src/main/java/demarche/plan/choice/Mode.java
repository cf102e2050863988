package demarche.plan.choice;

/// How an activity is held.
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
