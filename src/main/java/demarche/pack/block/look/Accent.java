package demarche.pack.block.look;

/// What a ministry may give a colour of its own. All else stays black on white.
public enum Accent {
    /// The lines that open a page and close the head of a table.
    RULE,
    /// The titles of pages.
    TITLE,
    /// The labels at the left, and what parts a page.
    LABEL
}
