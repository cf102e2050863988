package demarche.ui.kit.table;

/// What a cell is written in with.
public enum Form {
    LINE,
    /// A text of several lines.
    LINES,
    NUMBER,
    /// One of a list.
    ONE,
    /// Some of a list, with semicolons between.
    SOME,
    /// It is read, not written.
    FIXED
}
