package demarche.insight.debate;

import demarche.insight.Bridges;
import demarche.insight.Coverage;
import demarche.insight.debate.Strands.Strand;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One topic more that would join the debates of a subject further: what it would make, and where it would be taught.
///
/// @param into  the programme that would teach it: the next to start of those that can still change; empty where there is none
/// @param links those it would make, strongest first
/// @param gain  by how much the score would rise: 0 to 1
public record Raise(TopicId topic, Optional<ItemId> into, List<Link> links, double gain) {
    private static final Comparator<Raise> MOST = Comparator.comparing(Raise::gain).reversed().thenComparing(Raise::topic);

    public Raise {
        links = List.copyOf(links);
    }

    /// The topics that would raise the score of the subject, the most first. One that would only add a contrast is not among them:
    /// a contrast explains, it does not join.
    public static List<Raise> of(Coverage coverage, Subject subject) {
        return new Search(coverage).of(subject);
    }

    /// The programmes that can still be changed, the next to start first.
    public static List<Programme> open(Stream<Programme> programmes, LocalDate day) {
        return programmes.filter(p -> p.isOpenOn(day)).sorted(Programme.NEXT_TO_START).toList();
    }

    private record Search(Coverage coverage, Strands strands, int weight) {
        Search(Coverage coverage) {
            this(coverage, new Strands(coverage.facts()));
        }

        private Search(Coverage coverage, Strands strands) {
            this(coverage, strands, strands.weight());
        }

        List<Raise> of(Subject subject) {
            return switch (subject) {
                case Subject.WholePlan _ -> ofPlan();
                case Subject.OneState(Iso3 state) -> ofState(state);
                case Subject.OneProgramme(ItemId id) -> coverage.plan().programmes().find(id).map(this::ofProgramme).orElse(List.of());
            };
        }

        private LocalDate day() {
            return coverage.facts().day();
        }

        private BitSet taught(Iso3 state) {
            return strands.taught(coverage.state(state).topics().keySet());
        }

        private List<Raise> ofState(Iso3 state) {
            Optional<ItemId> into = open(coverage.programmes(state).stream(), day()).stream().findFirst().map(Programme::id);
            return raises(List.of(taught(state)), strands.all(), into).sorted(MOST).toList();
        }

        private List<Raise> ofProgramme(Programme programme) {
            BitSet taught = strands.taught(programme.topics().keySet());
            return raises(List.of(taught), strands.all(), Optional.of(programme.id()).filter(_ -> programme.isOpenOn(day()))).sorted(MOST).toList();
        }

        /// A link counts once in the plan, so only links that nobody is taught yet can raise it; a topic is shown where it would raise it most.
        private List<Raise> ofPlan() {
            Map<Iso3, BitSet> byState = new HashMap<>();
            var all = new ArrayList<BitSet>();
            coverage.states().keySet().forEach(state -> byState.put(state, taught(state)));
            all.addAll(byState.values());
            coverage.programmes().stream().filter(p -> p.states().isEmpty()).map(p -> strands.taught(p.topics().keySet())).forEach(all::add);
            List<Strand> unmade = strands.all().stream().filter(s -> all.stream().noneMatch(s::isMade)).toList();
            Map<TopicId, Raise> best = new HashMap<>();
            for (Programme programme : open(coverage.programmes().stream(), day())) {
                List<BitSet> reached = programme.states().isEmpty() ? List.of(strands.taught(programme.topics().keySet()))
                        : programme.states().stream().map(byState::get).toList();
                raises(reached, unmade, Optional.of(programme.id())).forEach(r -> best.merge(r.topic(), r, (old, now) -> now.gain() > old.gain() ? now : old));
            }
            return best.values().stream().sorted(MOST).toList();
        }

        /// @param reached what each of those who would be taught the topic is taught already
        private Stream<Raise> raises(List<BitSet> reached, List<Strand> unmade, Optional<ItemId> into) {
            Map<Integer, Set<Link>> made = new HashMap<>();
            for (Strand strand : unmade) {
                for (BitSet taught : reached) {
                    if (strand.isHalfMade(taught)) made.computeIfAbsent(strand.missing(taught), _ -> new LinkedHashSet<>()).add(strand.link());
                }
            }
            Set<Integer> joining = new HashSet<>();
            unmade.stream().filter(Strand::joins).forEach(s -> reached.stream().filter(s::isHalfMade).forEach(taught -> joining.add(s.missing(taught))));
            return made.entrySet().stream().filter(e -> joining.contains(e.getKey()))
                    .map(e -> new Raise(strands.topic(e.getKey()), into, e.getValue().stream().sorted(Bridges.STRONGEST).toList(), gain(e.getValue())));
        }

        private double gain(Set<Link> links) {
            return (double) links.stream().mapToInt(Link::strength).sum() / weight;
        }
    }
}
