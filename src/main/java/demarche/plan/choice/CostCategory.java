package demarche.plan.choice;

/// What money is spent on.
public enum CostCategory {
    STAFF,
    EXPERTS,
    TRAVEL,
    VENUE,
    EQUIPMENT,
    MATERIALS,
    INTERPRETATION,
    GRANTS,
    EVALUATION,
    OVERHEAD,
    OTHER
}
