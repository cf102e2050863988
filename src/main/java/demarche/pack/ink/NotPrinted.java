package demarche.pack.ink;

import demarche.text.Texts;

/// Not everything was printed: there is no printer, it is gone, or it refused. The sentence is in the bundle `printing`.
public final class NotPrinted extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final String printer;
    private final int sent;
    private final int of;

    NotPrinted(String key, String printer) {
        super(key);
        this.key = key;
        this.printer = printer;
        this.sent = 0;
        this.of = 0;
    }

    private NotPrinted(String key, NotPrinted cause, int sent, int of) {
        super(key, cause);
        this.key = key;
        this.printer = cause.printer;
        this.sent = sent;
        this.of = of;
    }

    NotPrinted(String key, String printer, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.printer = printer;
        this.sent = 0;
        this.of = 0;
    }

    /// The same trouble, after some of the jobs had reached the printer.
    NotPrinted after(int sentNow, int ofAll) {
        return sentNow == 0 ? this : new NotPrinted("printing.partly", this, sentNow, ofAll);
    }

    /// The key of the sentence; its places are the name of the printer, the jobs it took and all of them.
    public String key() {
        return key;
    }

    public String printer() {
        return printer;
    }

    /// @param printing the bundle `printing`
    public String sentence(Texts printing) {
        return printing.get(key, printer, sent, of);
    }
}
