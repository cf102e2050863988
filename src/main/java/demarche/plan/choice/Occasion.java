package demarche.plan.choice;

/// What a pack is made for.
public enum Occasion {
    MEETING,
    /// Several meetings of one journey or one day.
    VISIT,
    CONFERENCE,
    /// A vote, a session, a signing: nobody is met.
    DECISION_POINT
}
