package demarche.insight.debate;

import demarche.insight.Bridges;
import demarche.insight.Coverage;
import demarche.insight.Known;
import demarche.insight.Narratives;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All that the reference and the plan say of one topic on the plan's day.
///
/// @param parent   what it is a part of
/// @param parts    what is a part of it
/// @param links    debate by debate, the one with the strongest link first
/// @param teachers programmes that are not cancelled, in order of start
/// @param spoken   concerns, misconceptions and arguments that speak of it
public record TopicSheet(Topic topic, Optional<Topic> parent, List<Topic> parts, List<Linked> links, List<Programme> teachers, List<Spoken> spoken) {

    /// The links into one debate, strongest first.
    public record Linked(Debate debate, List<Link> links) {
        public Linked {
            links = List.copyOf(links);
        }
    }

    /// A narrative, and the target states that voiced it.
    public record Spoken(Narrative narrative, List<Iso3> by) {
        public Spoken {
            by = List.copyOf(by);
        }
    }

    public TopicSheet {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        teachers = List.copyOf(teachers);
        spoken = List.copyOf(spoken);
    }

    /// Empty where the topic could not be spoken of on the day.
    public static Optional<TopicSheet> of(Coverage coverage, TopicId id) {
        Facts facts = coverage.facts();
        Reference reference = facts.reference();
        return reference.topic(id).filter(_ -> facts.knows(id)).map(topic -> new TopicSheet(topic, topic.parent().filter(facts::knows).flatMap(reference::topic),
                TopicTree.known(facts).stream().filter(t -> t.parent().filter(id::equals).isPresent()).toList(),
                links(facts, id), teachers(coverage, id), spoken(coverage, id)));
    }

    private static List<Linked> links(Facts facts, TopicId id) {
        Map<Debate, List<Link>> byDebate = facts.reference().links(id).stream().filter(l -> facts.knows(l.other(id))).sorted(Bridges.STRONGEST)
                .collect(Collectors.groupingBy(l -> Bridges.debate(facts.reference(), l.other(id)).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byDebate.entrySet().stream().map(e -> new Linked(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Linked l) -> l.links().getFirst().strength()).reversed().thenComparing(Linked::debate)).toList();
    }

    private static List<Programme> teachers(Coverage coverage, TopicId id) {
        return coverage.programmes().stream().filter(p -> p.topics().containsKey(id))
                .sorted(Comparator.comparing((Programme p) -> p.starts().orElse(LocalDate.MAX)).thenComparing(Programme::title).thenComparing(Programme::id)).toList();
    }

    private static List<Spoken> spoken(Coverage coverage, TopicId id) {
        var known = new Known(coverage.facts());
        var narratives = Narratives.of(coverage.plan(), coverage.reference());
        return narratives.all().stream().filter(n -> n.topics().contains(id) && (narratives.own(n.id()).isPresent() || known.has(n))).map(n -> new Spoken(n,
                coverage.plan().targetStates().stream().filter(t -> t.concerns().containsKey(n.id())).map(TargetState::iso3).distinct().toList()))
                .sorted(Comparator.comparing((Spoken s) -> s.narrative().kind())).toList();
    }

    /// How many states are taught it.
    public int states() {
        return (int) teachers.stream().flatMap(p -> p.states().stream()).distinct().count();
    }
}
