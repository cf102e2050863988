package demarche.history;

/// Who writes, and on which device.
///
/// @param name   as colleagues see it
/// @param device names one library (or one run of the command line) for good; two never share one
public record Author(String name, String device) {
    public Author {
        if (name.isBlank() || device.isBlank()) throw new IllegalArgumentException("an author has a name and a device");
    }
}
