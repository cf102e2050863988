package demarche.ui.sharing.guard;

/// What stands where a plan is to be written.
public sealed interface Verdict {
    /// Nothing that would be lost.
    record Free() implements Verdict {}

    /// The same plan with edits that this library has not, or locked so that nobody can tell.
    record Changed() implements Verdict {}

    /// Something else altogether.
    record Other() implements Verdict {}
}
