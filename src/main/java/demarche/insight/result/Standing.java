package demarche.insight.result;

/// How an indicator stands on the way from its baseline to its target.
public enum Standing {
    REACHED,
    /// At the pace that leads to the target on its day, or ahead of it.
    ON_COURSE,
    /// On the way, but no days say at which pace.
    UNDER_WAY,
    BEHIND,
    /// Further from the target than where it began.
    AWAY,
    /// The day of the target is past, and it was not reached when last measured.
    MISSED;

    /// Whether somebody should look into it.
    public boolean asksAttention() {
        return this == BEHIND || this == AWAY || this == MISSED;
    }
}
