package demarche.exchange.planfile;

/// Where a plan file is damaged, in words that end the sentence about it.
final class Flaw extends Exception {
    private static final long serialVersionUID = 1L;

    Flaw(String where) {
        super(where, null, false, false);
    }

    String where() {
        return getMessage();
    }
}
