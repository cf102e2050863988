package demarche.plan.choice;

/// Whether it was asked if what a programme gives could be turned against rights, and with what result.
public enum RightsCheck {
    OPEN,
    PASSED,
    NOT_NEEDED
}
