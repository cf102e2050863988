package demarche.ui.sharing.merge;

/// By what the lines of a review stand together.
public enum Grouping {
    PROGRAMME,
    STATE,
    PERSON
}
