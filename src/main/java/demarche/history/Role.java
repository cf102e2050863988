package demarche.history;

/// Whether an edit was made, takes one back, or makes again one that was taken back.
public enum Role {
    EDIT,
    UNDO,
    REDO
}
