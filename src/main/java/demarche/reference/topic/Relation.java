package demarche.reference.topic;

/// How one topic bears on another, read as "from relation to".
public enum Relation {
    /// Gives effect against persons or through binding duties.
    ENFORCES,
    /// Makes it easier to achieve.
    SUPPORTS,
    /// Protects or limits.
    SAFEGUARDS,
    /// Same ground; no direction.
    OVERLAPS,
    /// A difference or tension that should be explained; no direction.
    CONTRASTS,
    /// Has to come first.
    PREREQUISITE
}
