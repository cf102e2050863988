package demarche.exchange.bundle;

import demarche.reference.table.FactTable;
import java.util.List;

/// The limits of a reference bundle: a zip of tables of facts, described in `src/site/markdown/reference-bundle.md`.
final class BundleFormat {
    static final String ENDING = "zip";
    /// Largest bundle, and largest table once inflated, in bytes. All tables as shipped have 0.8 MB.
    static final int LARGEST = 8 * 1024 * 1024;
    /// All tables of a bundle together, once inflated.
    static final int LARGEST_TOGETHER = 4 * LARGEST;
    /// A bundle that says nothing but its day changes nothing.
    static final int FEWEST = 2;

    private BundleFormat() {}

    static List<FactTable> tables() {
        return FactTable.ofBundles();
    }
}
