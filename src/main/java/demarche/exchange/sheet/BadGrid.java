package demarche.exchange.sheet;

/// A spreadsheet that cannot be taken; says why by the key of its sentence.
final class BadGrid extends Exception {
    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    enum Fault {
        EMPTY,
        DAMAGED,
        OLD_FORMAT,
        TOO_LARGE
    }

    private final Fault fault;

    BadGrid(Fault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
