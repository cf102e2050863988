package demarche.pack.addendum.change;

/// One line of a document as it is read aloud: a row of a table, a paragraph, a name with its value.
///
/// @param section the id of its section
/// @param place   where the eye finds it: the label beside it, the heading over it; may be empty
/// @param words   without numbers of sources and pages, which move by themselves
public record Line(String section, String place, String words) {
    /// Two lines that say the same in the same section are the same line, wherever they stand.
    public String key() {
        return section + "\n" + words;
    }
}
