package demarche.plan.choice;

/// What the rank of a state on the board is made of. How much each counts is for the plan to say.
public enum BoardPart {
    VOTES,
    TREATIES,
    LISTS,
    CAPACITY,
    MEMBERSHIPS,
    ASSESSMENT
}
