package demarche.command.kit;

/// What was asked cannot be done. The sentence says what is wrong, where, and what to do; nothing was written.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    public String sentence() {
        return getMessage();
    }
}
