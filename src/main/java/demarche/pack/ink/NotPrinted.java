package demarche.pack.ink;

/// Nothing was printed: there is no printer, it is gone, or it refused. The sentence is in the bundle `printing`.
public final class NotPrinted extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final String printer;

    NotPrinted(String key, String printer) {
        super(key);
        this.key = key;
        this.printer = printer;
    }

    NotPrinted(String key, String printer, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.printer = printer;
    }

    /// The key of the sentence; its one place is the name of the printer.
    public String key() {
        return key;
    }

    public String printer() {
        return printer;
    }
}
