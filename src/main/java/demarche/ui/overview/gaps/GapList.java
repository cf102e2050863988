package demarche.ui.overview.gaps;

import demarche.insight.gap.Gap;
import demarche.plan.AcceptedGap;
import java.util.List;

/// What the card of gaps shows of one state of the plan: either the open gaps, or those that were accepted.
///
/// @param rows     of the kind asked for; made only for those shown
/// @param wanted   how many of that kind there are, those that are folded among them
/// @param all      without the states that have no programme, which stand apart
/// @param more     how many groups the next press shows
/// @param last     whether that press shows all
/// @param lived    gaps accepted and there still
/// @param past     decisions whose gap is there no more
/// @param ofLived  whether the accepted ones are shown instead
public record GapList(List<GapRow> rows, int wanted, int all, int more, boolean last, List<Lived> lived, List<Past> past, boolean ofLived) {

    /// A gap that the ministry lives with.
    ///
    /// @param because who decided it, when and why
    record Lived(Gap gap, AcceptedGap decision, String because, String signed) {}

    /// A decision that has no gap any more.
    ///
    /// @param sentence what it was about, as far as that can still be said
    record Past(AcceptedGap decision, String sentence, String because, String signed) {}

    public GapList {
        rows = List.copyOf(rows);
        lived = List.copyOf(lived);
        past = List.copyOf(past);
    }

    int decisions() {
        return lived.size() + past.size();
    }
}
