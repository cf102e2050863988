package demarche.exchange.bundle;

import demarche.reference.change.Changes;
import demarche.reference.check.Verdict;
import demarche.reference.table.Tables;

/// What a bundle is, before anything is taken from it.
public sealed interface Review {

    /// It can be taken.
    ///
    /// @param file the bundle, byte for byte
    record Ready(byte[] file, Tables tables, Changes changes) implements Review {}

    /// A bundle that is not taken.
    sealed interface Refusal extends Review {
        /// What is wrong, where, and what to do.
        String sentence();
    }

    /// No bundle at all, a damaged one, or one that is not newer.
    record Refused(String sentence) implements Refusal {}

    /// A bundle with rows that cannot be so.
    record BadRows(String sentence, Verdict.Unsound rows) implements Refusal {}
}
