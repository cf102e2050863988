package demarche.history;

/// A log entry that is not one: which part of it cannot be read.
public final class BadLog extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param part the name of the key at fault, such as `at`
    BadLog(String part) {
        super(part);
    }

    public String part() {
        return getMessage();
    }
}
