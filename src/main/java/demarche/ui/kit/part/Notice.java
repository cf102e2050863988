package demarche.ui.kit.part;

/// What a screen has to say after something was done or could not be done.
///
/// @param happened what happened, in a sentence
/// @param then     what was kept and what to do now; may be empty
public record Notice(Tone tone, String happened, String then) {
    /// How a notice is shown.
    public enum Tone {
        DONE,
        ATTENTION,
        TROUBLE
    }

    public static Notice done(String happened, String then) {
        return new Notice(Tone.DONE, happened, then);
    }

    public static Notice attention(String happened, String then) {
        return new Notice(Tone.ATTENTION, happened, then);
    }

    public static Notice trouble(String happened, String then) {
        return new Notice(Tone.TROUBLE, happened, then);
    }
}
