package demarche.ui.debates.topics;

import demarche.insight.Coverage;
import demarche.insight.TopicSearch;
import demarche.insight.debate.TopicSheet;
import demarche.insight.debate.TopicTree;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/// All topics as the plan's day knew them, those that a search finds, and the one whose page is open, with the way back to the pages before it.
final class TopicsViewModel {
    /// One line of the tree: a debate, or a topic of it.
    sealed interface Line {
        record OfDebate(Debate debate) implements Line {}

        record OfTopic(Topic topic) implements Line {}
    }

    /// A debate with its tree.
    record Branch(Debate debate, List<TopicTree> topics) {}

    private final Desk desk;
    private final StringProperty sought = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<TopicId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Deque<TopicId> before = new ArrayDeque<>();
    private final Map<TopicId, Integer> states = new HashMap<>();

    TopicsViewModel(Desk desk) {
        this.desk = desk;
    }

    /// Follows the plan until the subscription ends.
    Subscription follow() {
        return desk.findingsProperty().subscribe(now -> {
            states.clear();
            findings.set(now);
        });
    }

    ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /// The topic whose page is open.
    ReadOnlyObjectProperty<Optional<TopicId>> chosenProperty() {
        return chosen;
    }

    Facts facts() {
        return desk.facts();
    }

    /// The debates that could be spoken of on the plan's day.
    List<Branch> branches() {
        return Arrays.stream(Debate.values()).map(d -> new Branch(d, TopicTree.of(facts(), d))).filter(b -> !b.topics().isEmpty()).toList();
    }

    /// By number or word, the best match first.
    List<Topic> found() {
        return TopicSearch.find(TopicTree.known(facts()), sought.get());
    }

    void open(TopicId topic) {
        if (chosen.get().equals(Optional.of(topic))) return;
        chosen.get().ifPresent(before::push);
        chosen.set(Optional.of(topic));
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    void back() {
        if (canGoBack()) chosen.set(Optional.of(before.pop()));
    }

    /// What the page says; empty before the plan was read, or where the day did not know the topic.
    Optional<TopicSheet> sheet() {
        return coverage().flatMap(c -> chosen.get().flatMap(id -> TopicSheet.of(c, id)));
    }

    private Optional<Coverage> coverage() {
        return findings.get().map(Findings::coverage);
    }

    boolean isTaught(TopicId topic) {
        return coverage().filter(c -> c.whole().covers(topic)).isPresent();
    }

    boolean isTaught(Debate debate) {
        return coverage().filter(c -> c.whole().covers(debate)).isPresent();
    }

    /// How many states are taught the topic.
    int states(TopicId topic) {
        return coverage().map(c -> states.computeIfAbsent(topic, id -> (int) c.states().values().stream().filter(t -> t.covers(id)).count())).orElse(0);
    }
}
