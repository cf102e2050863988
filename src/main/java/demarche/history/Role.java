package demarche.history;

/// Whether an edit was made, takes one back, or makes again one that was taken back.
public enum Role {
    EDIT,
    UNDO,
    REDO,
    /// What taking in a colleague's copy did to this one, as a step that can be taken back. A library keeps it beside the log; no log holds one.
    MERGE
}
