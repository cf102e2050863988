package demarche.insight.gap;

import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds what a plan misses.
public final class Gaps {
    private static final Comparator<Gap> SOONEST = Comparator.comparing((Gap g) -> g.lastDay().orElse(LocalDate.MAX)).thenComparing(Gap::rule)
            .thenComparing(Gap::sentence).thenComparing(g -> g.identity().toString());

    private Gaps() {}

    /// Every gap, the one that must be closed soonest first. The same plan and facts always give the same list.
    ///
    /// @param texts the bundle `insight`
    public static List<Gap> find(Plan plan, Facts facts, Texts texts) {
        Scene scene = Scene.of(plan, facts, texts);
        return Stream.of(NoProgramme.gaps(scene), NothingBefore.gaps(scene), DebateMissing.gaps(scene), Powers.gaps(scene), Concerns.gaps(scene),
                Prerequisites.gaps(scene), OpenLinks.gaps(scene)).flatMap(s -> s).sorted(SOONEST).toList();
    }
}
