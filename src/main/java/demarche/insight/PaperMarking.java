package demarche.insight;

import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.part.Labelling;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The marking of a paper: the highest of its parts, unless somebody says otherwise of its pack and may.
///
/// - What stays in the ministry carries the plan’s, and no less than `TLP:AMBER+STRICT` where it is on a state of which it names somebody who is not to be
///   named outside.
/// - What leaves is marked by the fields it is made of, and never higher than the plan; from a plan for the eyes of its recipients only, all papers are that.
/// - Whoever makes a pack may raise its marking. A lower one counts only with a reason, and only for what stays.
///
/// @param states those the paper is on
public record PaperMarking(Plan plan, Set<Iso3> states, Edition edition, Labelling labelling) {
    public PaperMarking {
        states = Set.copyOf(states);
    }

    /// Of a paper for no occasion.
    public static PaperMarking of(Plan plan, Set<Iso3> states, Edition edition) {
        return new PaperMarking(plan, states, edition, Labelling.ofParts());
    }

    /// Of what stays in the ministry, on all states of the pack.
    public static PaperMarking of(Plan plan, Pack pack) {
        return new PaperMarking(plan, states(plan, pack), Edition.INTERNAL, pack.labelling());
    }

    /// The states of a pack, and those that are met.
    public static Set<Iso3> states(Plan plan, Pack pack) {
        var states = new TreeSet<>(pack.states());
        plan.meetingsOf(pack.id()).forEach(m -> states.add(m.state()));
        return states;
    }

    /// The widest an edition may be marked by the fields it holds.
    public static Handling ofFields(Edition edition) {
        return switch (edition) {
            case INTERNAL, HEAD -> Handling.AMBER_STRICT;
            case IMPLEMENTER -> Handling.AMBER;
            case HAND_OVER -> Handling.GREEN;
            case PUBLIC -> Handling.CLEAR;
        };
    }

    public Handling level() {
        Handling parts = ofParts();
        if (isRaised()) return labelling.marking().orElse(parts);
        return isLowered() && hasReason() && !edition.leaves() ? labelling.marking().orElse(parts) : parts;
    }

    /// The highest of the parts, whatever was chosen.
    public Handling ofParts() {
        Handling whole = plan.head().handling();
        if (!edition.leaves()) return namesRestricted() ? higher(whole, Handling.AMBER_STRICT) : whole;
        Handling fields = ofFields(edition);
        return whole == Handling.RED || whole.compareTo(fields) < 0 ? whole : fields;
    }

    /// Somebody chose a marking above that of the parts.
    public boolean isRaised() {
        return labelling.marking().filter(chosen -> chosen.compareTo(ofParts()) > 0).isPresent();
    }

    /// Somebody chose a lower marking and does not say why, so that it does not count.
    public boolean lacksReason() {
        return isLowered() && !hasReason();
    }

    private boolean isLowered() {
        return labelling.marking().filter(chosen -> chosen.compareTo(ofParts()) < 0).isPresent();
    }

    private boolean hasReason() {
        return !labelling.markingReason().isBlank();
    }

    private boolean namesRestricted() {
        return plan.contacts().stream().anyMatch(c -> c.restricted() && c.state().filter(states::contains).isPresent());
    }

    private static Handling higher(Handling one, Handling other) {
        return Stream.of(one, other).max(Comparator.naturalOrder()).orElseThrow();
    }
}
