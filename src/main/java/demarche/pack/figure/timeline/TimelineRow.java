package demarche.pack.figure.timeline;

import demarche.reference.topic.Debate;
import java.util.List;

/// A programme, a state or a debate with its activities, in order of time.
///
/// @param key   tells it from every other row
/// @param note  a second line; may be empty
/// @param signs the debates that are drawn with it
public record TimelineRow(String key, String title, String note, List<Sign> signs, List<TimelineBar> bars) {
    /// @param taught filled where it is taught, hollow where it is missing
    public record Sign(Debate debate, boolean taught) {}

    public TimelineRow {
        signs = List.copyOf(signs);
        bars = bars.stream().sorted(TimelineBar.IN_TIME).toList();
    }
}
