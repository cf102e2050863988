package demarche.pack.figure.timeline;

import demarche.insight.schedule.Span;
import demarche.plan.id.ItemId;
import java.util.Comparator;

/// One activity in a row.
public record TimelineBar(ItemId id, String title, Span days, Look look) {
    public static final Comparator<TimelineBar> IN_TIME = Comparator.comparing((TimelineBar b) -> b.days().first()).thenComparing(b -> b.days().last()).thenComparing(TimelineBar::id);

    /// What it looks like: solid is planned, outlined with a tick is done, hatched is late.
    public enum Look {
        PLANNED,
        DONE,
        LATE
    }

    /// What is written beside it.
    ///
    /// @param late the word for what is late
    public String words(String late) {
        return look == Look.LATE ? title + ", " + late : title;
    }
}
