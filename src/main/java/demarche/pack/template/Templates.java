package demarche.pack.template;

import java.nio.file.Path;
import java.util.List;

/// The templates of a ministry, kept as folders beside the library.
///
/// @param folder need not be there
public record Templates(Path folder) {
    /// What can be chosen, by name.
    public List<String> names() {
        return List.of();
    }

    /// The template of that name; Demarche's own look where the name is empty.
    public Template named(String name) {
        return Template.none();
    }
}
