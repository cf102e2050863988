package demarche.ui.states.facts;

/// A fact as it stands on the screen.
///
/// @param note   what limits it; may be empty
/// @param source where it is from and from when; never empty
/// @param stale  its source is too old to rely on
public record Fact(String label, String value, String note, String source, boolean stale) {
    public static Fact of(String label, String value, String source) {
        return new Fact(label, value, "", source, false);
    }

    public Fact withoutNote() {
        return new Fact(label, value, "", source, stale);
    }

    /// In one sentence, for readers.
    public String spoken() {
        return label + ": " + value + ". " + (note.isEmpty() ? "" : note + " ") + source;
    }
}
