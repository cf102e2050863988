package demarche.insight.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How near the decision is that a risk is tied to, and what that does to it: the less time is left, the less can still be done, so the likelihood
/// counts one step more from 90 days before the first day, and two from 30 days before it. Nothing of this is stored.
public sealed interface Nearness {
    /// From so many days before the decision the likelihood counts one step more.
    int NEAR = 90;
    /// From so many days before it, two.
    int CLOSE = 30;

    /// Tied to no decision, or no longer open.
    record Untied() implements Nearness {}

    /// The calendar of the day does not hold the event.
    record Unseen() implements Nearness {}

    /// @param daysLeft to its first day; 0 or less once it has begun
    /// @param steps    by how much the likelihood counts more
    /// @param next     the day on which it counts a step more than now
    record Ahead(DecisionDay decision, long daysLeft, int steps, Optional<LocalDate> next) implements Nearness {}

    /// The decision is over and nobody said whether the risk happened.
    record Over(DecisionDay decision) implements Nearness {}

    static Nearness of(DecisionDay decision, LocalDate day) {
        if (decision.last().isBefore(day)) return new Over(decision);
        long left = ChronoUnit.DAYS.between(day, decision.first());
        if (left > NEAR) return new Ahead(decision, left, 0, Optional.of(decision.first().minusDays(NEAR)));
        if (left > CLOSE) return new Ahead(decision, left, 1, Optional.of(decision.first().minusDays(CLOSE)));
        return new Ahead(decision, left, 2, Optional.empty());
    }

    /// By how many steps the likelihood counts more.
    default int steps() {
        return this instanceof Ahead ahead ? ahead.steps() : 0;
    }
}
