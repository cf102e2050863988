package demarche.ui.programmes.activities.column;

/// The parts in which a form shows what is known of an activity.
public enum Group {
    WHAT,
    WHEN,
    WHERE,
    WHO,
    WORK,
    OUTCOME
}
