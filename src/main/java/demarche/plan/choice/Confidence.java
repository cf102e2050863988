package demarche.plan.choice;

/// How sure we are of a judgement.
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
