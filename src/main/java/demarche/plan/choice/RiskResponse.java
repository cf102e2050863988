package demarche.plan.choice;

/// What is done about a risk.
public enum RiskResponse {
    AVOID,
    REDUCE,
    SHARE,
    ACCEPT
}
