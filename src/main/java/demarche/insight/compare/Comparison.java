package demarche.insight.compare;

import demarche.insight.compare.Line.Agreement;
import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.reference.state.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Two to four states side by side: what is known of them on one day, line by line, and what the plan holds of them.
///
/// @param lines in the order of sections
public record Comparison(List<State> states, List<Line> lines) {
    public static final int FEWEST = 2;
    public static final int MOST = 4;

    public Comparison {
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }

    /// @param states one alone may be shown too, with everything the same
    /// @param plan   without one only facts are compared
    public static Comparison of(List<State> states, Facts facts, Optional<Plan> plan, Locale locale) {
        var known = new FactLines(states, facts, locale);
        Stream<Line> ours = plan.stream().flatMap(p -> new PlanLines(states, p, facts, locale).all());
        return new Comparison(states, Stream.concat(known.all(), ours).toList());
    }

    public List<Line> lines(Agreement agreement) {
        return lines.stream().filter(l -> l.agreement() == agreement).toList();
    }
}
