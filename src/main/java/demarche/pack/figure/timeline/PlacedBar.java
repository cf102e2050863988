package demarche.pack.figure.timeline;

/// A bar with its place in a row.
///
/// @param lane counted from the top of the row
public record PlacedBar(TimelineBar bar, int lane, Side side) {
    /// Where its words stand.
    public enum Side {
        INSIDE,
        AFTER,
        BEFORE
    }
}
