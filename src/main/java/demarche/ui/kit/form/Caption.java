package demarche.ui.kit.form;

/// The words around a field.
///
/// @param id    unique on the screen, in kebab-case: the id of the control
/// @param label what stands over the field
/// @param help  a sentence under it; empty where the label says enough
public record Caption(String id, String label, String help) {
    public static Caption of(String id, String label) {
        return new Caption(id, label, "");
    }

    public Caption help(String sentence) {
        return new Caption(id, label, sentence);
    }
}
