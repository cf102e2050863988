package demarche.insight.compare;

/// Where a line of a comparison belongs, in the order in which they are read.
public enum Section {
    /// Votes on texts of the First Committee: state behaviour.
    NORMS_VOTES,
    /// Votes on texts of the Third Committee and the plenary: cybercrime.
    CRIME_VOTES,
    TREATIES,
    /// Regional group, and bodies.
    MEMBERSHIPS,
    INDICES,
    /// Published lists of undecided states.
    LISTS,
    /// What the plan judges of the state.
    JUDGEMENT,
    PROGRAMMES,
    CONCERNS
}
