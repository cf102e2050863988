package demarche.pack.figure.timeline;

/// What the rows of a timeline are.
public enum Grouping {
    PROGRAMME,
    STATE,
    DEBATE
}
