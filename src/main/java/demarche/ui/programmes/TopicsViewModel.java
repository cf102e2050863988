package demarche.ui.programmes;

import demarche.insight.TopicSearch;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.ui.kit.part.Choice;
import demarche.ui.programmes.part.OpenProgramme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The topics of the open programme debate by debate, how deep each is taken, and the search for more.
final class TopicsViewModel {
    /// A topic that is taught.
    record Taught(Topic topic, String name, Depth depth) {}

    private final OpenProgramme open;

    TopicsViewModel(OpenProgramme open) {
        this.open = open;
    }

    private Reference reference() {
        return open.desk().reference();
    }

    /// In the order of the reference.
    List<Taught> of(Programme programme, Debate debate) {
        return reference().topics().stream().filter(t -> t.debate() == debate && programme.topics().containsKey(t.id()))
                .map(t -> new Taught(t, open.wording().topic(t), programme.topics().get(t.id()))).toList();
    }

    /// Those besides the three of which a topic is taught.
    List<Debate> others(Programme programme) {
        return Arrays.stream(Debate.values()).filter(d -> !d.isMission() && !of(programme, d).isEmpty()).toList();
    }

    /// What an empty column says.
    String missing(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> open.wording().texts().get("programmes.topics.none.cyber-norms");
            case CYBERCRIME -> open.wording().texts().get("programmes.topics.none.cybercrime");
            case BUDAPEST_CONVENTION -> open.wording().texts().get("programmes.topics.none.budapest-convention");
            case UN_CYBERCRIME_CONVENTION, INTERNATIONAL_LAW, CONFIDENCE_BUILDING, CAPACITY_BUILDING, HUMAN_RIGHTS, ICT_DEVELOPMENT ->
                    open.wording().texts().get("programmes.topics.none.other");
        };
    }

    /// A new topic is introduced; one that is taught already stays as it is.
    void add(TopicId topic) {
        open.edit(p -> p.topics().containsKey(topic) ? p : with(p, topic, Depth.INTRODUCES));
    }

    void depth(TopicId topic, Depth depth) {
        open.edit(p -> with(p, topic, depth));
    }

    private static Programme with(Programme programme, TopicId topic, Depth depth) {
        var topics = new TreeMap<>(programme.topics());
        topics.put(topic, depth);
        return programme.withTopics(topics);
    }

    void remove(TopicId topic) {
        open.edit(p -> {
            var topics = new TreeMap<>(p.topics());
            topics.remove(topic);
            return p.withTopics(topics);
        });
    }

    /// Topics of the debates that are not taught yet, the best match first.
    List<Choice<TopicId>> find(List<Debate> debates, String sought) {
        Programme programme = open.programme().orElseThrow();
        List<Topic> free = reference().topics().stream().filter(t -> debates.contains(t.debate()) && !programme.topics().containsKey(t.id())).toList();
        return TopicSearch.find(free, sought).stream()
                .map(t -> new Choice<>(t.id(), Optional.of(t.debate()), open.wording().wholeTopic(t), t.summary())).toList();
    }
}
