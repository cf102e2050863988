package demarche.insight.risk;

import demarche.plan.Plan;
import demarche.plan.id.EventId;
import demarche.reference.Facts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A dated event that a risk can be tied to: of the reference, as the calendar of the day holds it, or the plan's own.
public record DecisionDay(EventId id, String name, LocalDate first, LocalDate last) {

    /// Empty where neither the calendar of the day nor the plan holds such an event.
    public static Optional<DecisionDay> of(EventId id, Plan plan, Facts facts) {
        Optional<DecisionDay> own = plan.ownEvents().stream().filter(e -> e.event().equals(id)).findFirst().map(e -> new DecisionDay(id, e.title(), e.first(), e.last()));
        return own.or(() -> facts.reference().event(id).filter(e -> e.isKnownOn(facts.day())).map(e -> new DecisionDay(id, e.name(), e.first(), e.last())));
    }

    /// Those that are not over, the next first. Facts that were read with the plan hold its own too: each stands here once.
    public static List<DecisionDay> ahead(Plan plan, Facts facts) {
        Stream<DecisionDay> own = plan.ownEvents().stream().map(e -> new DecisionDay(e.event(), e.title(), e.first(), e.last()));
        Stream<DecisionDay> known = facts.decisionPoints().stream().map(e -> new DecisionDay(e.id(), e.name(), e.first(), e.last()));
        Map<EventId, DecisionDay> all = Stream.concat(own, known).filter(d -> !d.last().isBefore(facts.day())).collect(Collectors.toMap(DecisionDay::id, d -> d, (mine, _) -> mine));
        return all.values().stream().sorted(Comparator.comparing(DecisionDay::first).thenComparing(DecisionDay::id)).toList();
    }
}
