package demarche.insight.compare;

import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// How alike two states are: by the votes on which both took a position, the treaties to which one of them took a step, and the indices that measured
/// both. What is unknown of either counts neither way, and an absence is not a position.
///
/// @param votes    roll calls on which both took a position
/// @param alike    those of them in which they voted the same
/// @param treaties where the standing of both is known and one of them took a step
/// @param indices  the closest first
public record Likeness(State state, State other, int votes, int alike, List<OfTreaty> treaties, List<OfIndex> indices) {

    /// Both standings towards one treaty.
    public record OfTreaty(Instrument treaty, Standing state, Standing other) {
        public boolean isAlike() {
            return state == other;
        }
    }

    /// Both values of one index.
    ///
    /// @param apart from 0, the same, to 1, as far as two states are
    public record OfIndex(String index, String state, String other, double apart) {}

    /// Votes weigh as much as treaties and indices together.
    private static final double VOTES_WEIGH = 2;

    public Likeness {
        treaties = List.copyOf(treaties);
        indices = List.copyOf(indices);
    }

    /// From 0 to 1: the mean of the parts of which something is known; 0 where nothing is.
    public double score() {
        double sum = 0;
        double weight = 0;
        for (Part part : Stream.of(votesPart(), treatiesPart(), indicesPart()).filter(p -> p.alike().isPresent()).toList()) {
            sum += part.weight() * part.alike().getAsDouble();
            weight += part.weight();
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private Part votesPart() {
        return new Part(VOTES_WEIGH, votes == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) alike / votes));
    }

    private Part treatiesPart() {
        return new Part(1, treaties.stream().mapToDouble(t -> t.isAlike() ? 1 : 0).average());
    }

    private Part indicesPart() {
        DoubleStream near = indices.stream().mapToDouble(i -> 1 - i.apart());
        return new Part(1, near.average());
    }

    private record Part(double weight, OptionalDouble alike) {}
}
