package demarche.reference.state;

/// What the record shows for one member in one roll call.
public enum Vote {
    YES,
    NO,
    ABSTAIN,
    /// The record shows no vote. Not a position.
    ABSENT
}
