package demarche.pack.brief.ground;

import demarche.insight.Coverage;
import demarche.plan.Programme;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What the briefs bound into one document share: which parts they have and in what order, the sources, what was found to be unknown, and the sheets of the
/// programmes, each of which is printed once.
public final class Volume {
    private final List<Iso3> states;
    private final List<BriefPart> parts;
    private final List<BriefPart> numbered;
    private final List<Programme> programmes;
    private final SourceList sources = new SourceList();
    private final List<String> unknowns = new ArrayList<>();

    /// @param request of any of the states
    /// @param states  in the order in which they are met
    /// @param order   of all parts that anybody may get of it, so that a number means the same in every edition
    /// @param parts   those of the order that this edition has
    public Volume(Request request, List<Iso3> states, List<BriefPart> order, List<BriefPart> parts) {
        this.states = List.copyOf(states);
        this.parts = List.copyOf(parts);
        this.numbered = order.stream().filter(p -> !p.isAnnex() && p != BriefPart.COVER && p != BriefPart.DAY_SHEET).toList();
        Coverage coverage = Coverage.of(request.plan(), request.facts());
        this.programmes = states.stream().flatMap(state -> inOrder(coverage, state).stream()).distinct().toList();
    }

    /// One brief with all its parts.
    public static Volume alone(Request request) {
        return new Volume(request, List.of(request.state()), BriefPart.usual(), BriefPart.usual());
    }

    /// The next to start first.
    static List<Programme> inOrder(Coverage coverage, Iso3 state) {
        return coverage.programmes(state).stream().sorted(Comparator.comparing((Programme p) -> p.starts().orElse(LocalDate.MAX)).thenComparing(Programme::id)).toList();
    }

    public List<Iso3> states() {
        return states;
    }

    public boolean isOfSeveral() {
        return states.size() > 1;
    }

    public List<BriefPart> parts() {
        return parts;
    }

    public boolean has(BriefPart part) {
        return parts.contains(part);
    }

    /// From 1, as printed before the name of the section.
    String number(BriefPart part) {
        return Integer.toString(numbered.indexOf(part) + 1);
    }

    /// The id of a section of the brief on one of the states; no other brief of the document has it.
    String id(Iso3 state, String id) {
        return isOfSeveral() ? state.code().toLowerCase(Locale.ROOT) + "-" + id : id;
    }

    /// Of all states, in the order of their sheets.
    public List<Programme> programmes() {
        return programmes;
    }

    SourceList sources() {
        return sources;
    }

    List<String> unknowns() {
        return unknowns;
    }
}
