package demarche.plan.limit;

/// A text or number that no item of a plan can hold. Says which rule it breaks; the wording is for whoever asked.
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    public enum Reason {
        EMPTY_TITLE,
        TOO_LONG,
        CONTROL_CHARACTER,
        OUT_OF_RANGE
    }

    private final Reason reason;
    private final String text;

    public Refused(Reason reason, String text) {
        super(reason.toString());
        this.reason = reason;
        this.text = text;
    }

    public Reason reason() {
        return reason;
    }

    /// The very text that was refused; of a number, its digits.
    public String text() {
        return text;
    }
}
