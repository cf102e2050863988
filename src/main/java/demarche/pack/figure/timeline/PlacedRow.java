package demarche.pack.figure.timeline;

import java.util.List;

/// A row with its place and its bars in lanes, so that neither bars nor their words lie on each other.
///
/// @param lanes from the top; in each the bars in order of time
public record PlacedRow(TimelineRow row, double top, double height, List<List<PlacedBar>> lanes) {
    public PlacedRow {
        lanes = lanes.stream().map(List::copyOf).toList();
    }

    public double bottom() {
        return top + height;
    }
}
