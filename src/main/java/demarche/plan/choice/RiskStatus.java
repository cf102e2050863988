package demarche.plan.choice;

/// Where a risk stands.
public enum RiskStatus {
    OPEN,
    HAPPENED,
    CLOSED
}
