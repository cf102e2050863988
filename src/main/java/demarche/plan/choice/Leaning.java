package demarche.plan.choice;

/// Our judgement of the model a state leans to.
public enum Leaning {
    UNKNOWN,
    UNDECIDED,
    BUDAPEST,
    UN_CONVENTION,
    BOTH
}
