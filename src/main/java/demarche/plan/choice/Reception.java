package demarche.plan.choice;

/// How an answer was received when we gave it.
public enum Reception {
    WELL,
    MIXED,
    POORLY
}
