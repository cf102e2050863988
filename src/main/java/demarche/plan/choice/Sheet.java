package demarche.plan.choice;

/// The paper of a ministry.
public enum Sheet {
    A4,
    LETTER
}
