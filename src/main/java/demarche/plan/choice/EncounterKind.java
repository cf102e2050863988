package demarche.plan.choice;

/// How we met.
public enum EncounterKind {
    MEETING,
    CALL,
    DEMARCHE,
    CORRIDOR,
    EVENT,
    LETTER
}
