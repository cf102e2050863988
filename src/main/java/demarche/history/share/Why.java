package demarche.history.share;

/// Why an item is left out of a share.
public enum Why {
    /// What makes it this item may not be told to that edition.
    SENSITIVE,
    /// It is marked as never leaving the ministry.
    RESTRICTED,
    /// It is for other states or programmes, or for none that is shared.
    ELSEWHERE,
    /// It is a piece of an item that is left out, or cannot be told without naming one.
    WITH_ITS_WHOLE,
    /// Its log does not lead to what may be told of it.
    UNTELLABLE,
    /// Nobody edited it since the day asked for.
    EARLIER
}
