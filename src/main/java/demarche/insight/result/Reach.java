package demarche.insight.result;

/// Whether the chain from a result arrives at an impact.
public enum Reach {
    ARRIVES,
    /// It ends before an impact.
    ENDS,
    /// It comes back to where it was.
    CIRCLES,
    /// Somewhere it leads from one level to an earlier one.
    TURNS_BACK
}
