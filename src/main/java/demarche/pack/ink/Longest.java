package demarche.pack.ink;

/// How many letters of what is repeated on every page are printed, so that room is left for what is not. The same in every ink.
public final class Longest {
    /// The head of a column.
    public static final int HEAD = 80;
    /// A caption, or the heading of a part of a table.
    public static final int CAPTION = 200;
    /// A line at the head or foot of a page.
    public static final int RUNNING = 72;

    private Longest() {}
}
