package demarche.insight;

import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How far the debates that a plan must join are joined: for each two of them the links that are made, of those the reference holds and the day knew.
/// A link is made where one state, or those whom one programme reaches, are taught both its ends.
///
/// @param pairs norms and cybercrime, norms and Budapest, cybercrime and Budapest
public record Linkage(List<Pair> pairs) {

    /// Two debates and the links between them, strongest first.
    ///
    /// @param made     both ends are taught together
    /// @param halfMade one end is taught, or both but apart: what could be made next
    /// @param untaught neither end is taught
    public record Pair(Debate one, Debate other, List<Link> made, List<Link> halfMade, List<Link> untaught) {
        public Pair {
            made = List.copyOf(made);
            halfMade = List.copyOf(halfMade);
            untaught = List.copyOf(untaught);
        }

        public int available() {
            return made.size() + halfMade.size() + untaught.size();
        }

        public int weightMade() {
            return weight(made);
        }

        public int weightAvailable() {
            return weight(made) + weight(halfMade) + weight(untaught);
        }

        private static int weight(Collection<Link> links) {
            return links.stream().mapToInt(Link::strength).sum();
        }

        /// The strength of the links made, of the strength of all links between the two debates: 0 to 1.
        public double score() {
            return share(weightMade(), weightAvailable());
        }
    }

    public Linkage {
        pairs = List.copyOf(pairs);
    }

    /// The strength of all links made, of the strength of all that could be: 0 to 1. Teaching more never lowers it.
    public double score() {
        return share(pairs.stream().mapToInt(Pair::weightMade).sum(), pairs.stream().mapToInt(Pair::weightAvailable).sum());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    public static Linkage of(Coverage coverage, Iso3 state) {
        return of(coverage.facts(), Joined.of(coverage, state));
    }

    public static Linkage of(Coverage coverage, Programme programme) {
        return of(coverage.facts(), Joined.of(coverage, programme));
    }

    /// Of the whole plan: a link counts once, wherever it is made.
    public static Linkage of(Coverage coverage) {
        return of(coverage.facts(), Joined.of(coverage));
    }

    public static Linkage of(Facts facts, Joined joined) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < Debate.MISSION.size(); i++) {
            for (int j = i + 1; j < Debate.MISSION.size(); j++) {
                Debate one = Debate.MISSION.get(i);
                Debate other = Debate.MISSION.get(j);
                Map<Joined.State, List<Link>> links = Bridges.between(facts.reference(), one, other).stream()
                        .filter(l -> facts.knows(l.from()) && facts.knows(l.to())).collect(Collectors.groupingBy(joined::state));
                pairs.add(new Pair(one, other, links.getOrDefault(Joined.State.MADE, List.of()), links.getOrDefault(Joined.State.HALF, List.of()),
                        links.getOrDefault(Joined.State.UNTAUGHT, List.of())));
            }
        }
        return new Linkage(pairs);
    }
}
