package demarche.insight.debate;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import java.util.List;
import java.util.Map;

/// How far the debates are joined for the plan, for each of its states and for each programme: the figures alone, all at once.
/// They equal those of [Linkage], which holds the links behind a figure; see [#links]. After an edit ask [Measuring].
///
/// @param states     target states, and others that a programme names, in the order of codes
/// @param programmes those that are not cancelled, in the order of ids
public record Scores(Score plan, List<Score> states, List<Score> programmes) {

    /// The figures of one subject.
    ///
    /// @param topics how many topics of each of the three debates are taught
    /// @param pairs  norms and cybercrime, norms and Budapest, cybercrime and Budapest
    public record Score(Subject subject, Map<Debate, Integer> topics, List<Share> pairs) {
        public Score {
            topics = Map.copyOf(topics);
            pairs = List.copyOf(pairs);
        }

        /// The strength of the links made, of the strength of all that could be: 0 to 1.
        public double score() {
            int whole = pairs.stream().mapToInt(Share::weightAvailable).sum();
            return whole == 0 ? 0 : (double) pairs.stream().mapToInt(Share::weightMade).sum() / whole;
        }

        public int made() {
            return pairs.stream().mapToInt(Share::made).sum();
        }

        public int available() {
            return pairs.stream().mapToInt(Share::available).sum();
        }

        /// How many of the three debates are covered.
        public int debates() {
            return (int) topics.values().stream().filter(n -> n > 0).count();
        }
    }

    /// Links made between two debates, of those there are: by number, and with each counted as often as it is strong.
    public record Share(int made, int available, int weightMade, int weightAvailable) {}

    public Scores {
        states = List.copyOf(states);
        programmes = List.copyOf(programmes);
    }

    public static Scores of(Coverage coverage) {
        return new Measuring().of(coverage);
    }

    /// The links behind a figure. A programme that left the plan has none.
    public static Linkage links(Coverage coverage, Subject subject) {
        return switch (subject) {
            case Subject.WholePlan _ -> Linkage.of(coverage);
            case Subject.OneState(Iso3 state) -> Linkage.of(coverage, state);
            case Subject.OneProgramme(ItemId id) -> coverage.plan().programmes().find(id).map(p -> Linkage.of(coverage, p)).orElseGet(() -> new Linkage(List.of()));
        };
    }
}
