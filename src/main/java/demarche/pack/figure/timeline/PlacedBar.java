package demarche.pack.figure.timeline;

/// A bar with its place in a row.
///
/// @param lane counted from the top of the row
/// @param end  where it ends on the scale, words after it included
public record PlacedBar(TimelineBar bar, int lane, Side side, double end) {
    /// Where its words stand.
    public enum Side {
        INSIDE,
        AFTER,
        BEFORE
    }
}
