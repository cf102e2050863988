package demarche.plan;

/// A text that no item of a plan can hold. Says which rule it breaks; the wording is for whoever asked.
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /// What is wrong with the text.
    public enum Reason {
        EMPTY_TITLE,
        TOO_LONG,
        CONTROL_CHARACTER
    }

    private final Reason reason;
    private final String text;

    Refused(Reason reason, String text) {
        super(reason.toString());
        this.reason = reason;
        this.text = text;
    }

    public Reason reason() {
        return reason;
    }

    /// The very text that was refused.
    public String text() {
        return text;
    }
}
