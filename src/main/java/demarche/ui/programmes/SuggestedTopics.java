package demarche.ui.programmes;

import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Topic;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Topics that would join what a programme teaches to another debate, the strongest link first.
final class SuggestedTopics {
    /// @param link why: between the topic and one that is taught
    record Suggestion(Topic topic, String name, Link link) {}

    private final Reference reference;
    private final Wording wording;

    SuggestedTopics(Reference reference, Wording wording) {
        this.reference = reference;
        this.wording = wording;
    }

    /// Each topic once; of equally strong links those to a debate not taught yet come first, then those to the three debates.
    List<Suggestion> of(Programme programme) {
        Set<Debate> taught = programme.topics().keySet().stream().map(reference::topic).flatMap(Optional::stream).map(Topic::debate).collect(Collectors.toSet());
        var seen = new HashSet<TopicId>();
        return programme.topics().keySet().stream().flatMap(from -> reference.links(from).stream().flatMap(link -> suggestion(from, link).stream()))
                .filter(s -> !programme.topics().containsKey(s.topic().id()))
                .sorted(Comparator.<Suggestion>comparingInt(s -> -s.link().strength()).thenComparing(s -> !s.topic().debate().isMission())
                        .thenComparing(s -> taught.contains(s.topic().debate())).thenComparing(s -> s.topic().id()))
                .filter(s -> seen.add(s.topic().id())).toList();
    }

    private Optional<Suggestion> suggestion(TopicId from, Link link) {
        Optional<Debate> ours = reference.topic(from).map(Topic::debate);
        return reference.topic(link.other(from)).filter(t -> !Optional.of(t.debate()).equals(ours)).map(t -> new Suggestion(t, wording.topic(t), link));
    }
}
