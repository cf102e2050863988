package demarche.reference.table;

/// A cell of the reference tables that cannot be what its column says.
public final class BadFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadFact(String file, long line, String column, String value, Throwable cause) {
        super(file + ", line " + line + ", " + column + ": \"" + value + "\"", cause);
    }
}
