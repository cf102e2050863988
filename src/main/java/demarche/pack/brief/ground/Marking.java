package demarche.pack.brief.ground;

import demarche.insight.PaperMarking;
import demarche.pack.block.Mark;
import demarche.plan.OwnMarking;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.part.Labelling;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The marking of a paper as it is printed. Inside the ministry it is the ministry’s own label, where it has one for the level; what leaves carries the label
/// that everybody knows.
public final class Marking {
    private Marking() {}

    /// @param request of the whole plan
    public static Handling of(Request request) {
        return rule(request).level();
    }

    /// A pack has one marking, whichever of its states a page is on.
    private static PaperMarking rule(Request request) {
        Set<Iso3> states = new TreeSet<>(Set.of(request.state()));
        if (!request.edition().leaves()) request.pack().ifPresent(pack -> states.addAll(PaperMarking.states(request.plan(), pack)));
        return new PaperMarking(request.plan(), states, request.edition(), request.pack().map(Pack::labelling).orElseGet(Labelling::ofParts));
    }

    public static Mark mark(Request request) {
        return mark(request.plan(), of(request), request.edition());
    }

    public static Mark mark(Plan plan, Handling level, Edition edition) {
        return own(plan, level, edition).map(Mark::of).orElseGet(() -> Mark.of(level));
    }

    /// The label and what it means.
    public static String sentence(Request request, Names names) {
        Handling level = of(request);
        return own(request.plan(), level, request.edition()).map(own -> names.of(own)).orElseGet(() -> names.of(level));
    }

    private static Optional<OwnMarking> own(Plan plan, Handling level, Edition edition) {
        return edition.leaves() ? Optional.empty() : plan.ownMarking(level);
    }
}
