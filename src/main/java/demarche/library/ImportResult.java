package demarche.library;

/// What came of putting a plan with its log into the library. In every case but the first the library is as it was.
public enum ImportResult {
    IMPORTED,
    /// The library holds a plan of that id; replacing it is for a person to decide.
    ALREADY_THERE,
    /// The log given does not lead to the plan given.
    LOG_DISAGREES
}
