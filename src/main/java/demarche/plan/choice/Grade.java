package demarche.plan.choice;

/// How likely a risk is, or how much it would hurt: five steps, of which the place counts from one.
public enum Grade {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
