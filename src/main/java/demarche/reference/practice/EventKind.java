package demarche.reference.practice;

/// What happens at an event. At votes, sessions and signings states decide.
public enum EventKind {
    VOTE,
    SESSION,
    SIGNING,
    ENTRY_INTO_FORCE,
    REPORT,
    MEETING
}
