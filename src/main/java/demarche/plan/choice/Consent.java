package demarche.plan.choice;

/// Whether a person agreed that we keep what we know of them.
public enum Consent {
    NOT_ASKED,
    GIVEN,
    REFUSED
}
