package demarche.plan.choice;

/// How far along the chain of results: what is produced, what changes by it, and to what end.
public enum ResultLevel {
    OUTPUT,
    OUTCOME,
    IMPACT
}
