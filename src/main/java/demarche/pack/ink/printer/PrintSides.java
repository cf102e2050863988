package demarche.pack.ink.printer;

/// Which sides of a sheet are printed on, and how it is turned.
public enum PrintSides {
    ONE,
    /// Turned like the pages of a book.
    LONG_EDGE,
    /// Turned like a calendar on a wall.
    SHORT_EDGE
}
