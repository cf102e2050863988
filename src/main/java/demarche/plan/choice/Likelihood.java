package demarche.plan.choice;

/// How likely a state is to raise a concern when we meet.
public enum Likelihood {
    CERTAIN,
    LIKELY,
    UNLIKELY
}
