package demarche.exchange.bundle;

import demarche.reference.Reference;
import demarche.reference.table.Tables;
import java.nio.file.Path;
import java.util.Optional;

/// The facts that Demarche works with, and where they come from.
///
/// @param bundle  where the taken bundle is kept; empty: the facts are those that came with Demarche
/// @param trouble why a bundle that was taken is not used, in one sentence
public record FactsInUse(Reference reference, Tables tables, Optional<Path> bundle, Optional<String> trouble) {

    static FactsInUse shipped(Optional<String> trouble) {
        return new FactsInUse(Reference.load(), Tables.shipped(), Optional.empty(), trouble);
    }

    /// What the maker of the bundle calls it.
    public Optional<String> title() {
        return tables.about().title();
    }
}
