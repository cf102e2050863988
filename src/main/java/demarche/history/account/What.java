package demarche.history.account;

/// What became of an item.
public enum What {
    ADDED,
    CHANGED,
    REMOVED
}
