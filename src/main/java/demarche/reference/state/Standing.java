package demarche.reference.state;

/// Where a state stands towards a treaty on a day.
public enum Standing {
    PARTY,
    SIGNATORY,
    INVITED,
    /// No step towards the treaty was seen. Not the same as “no”.
    NONE,
    /// Between the days that bound the step: it may or may not have been taken.
    UNKNOWN
}
