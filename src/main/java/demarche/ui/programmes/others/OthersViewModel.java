package demarche.ui.programmes.others;

import demarche.insight.TopicName;
import demarche.insight.TopicSearch;
import demarche.insight.overlap.Overlap;
import demarche.insight.overlap.Overlaps;
import demarche.plan.OtherProject;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Topic;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.part.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The projects of others in the plan, and where they meet ours.
final class OthersViewModel {
    /// @param overlaps the surest first
    record Now(List<OtherProject> projects, List<Overlap> overlaps) {}

    private final TakeBack takeBack;
    private final OthersWording words;
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    OthersViewModel(TakeBack takeBack, OthersWording words) {
        this.takeBack = takeBack;
        this.words = words;
    }

    /// Empty until it was worked out.
    ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// The project that is written in the form.
    ObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen;
    }

    Desk desk() {
        return takeBack.desk();
    }

    /// Follows the plan; what meets is worked out off the window's thread.
    Subscription follow() {
        return desk().sightProperty().subscribe(sight -> sight.map(Sight::plan).ifPresent(this::work));
    }

    private void work(Plan plan) {
        desk().background().run(_ -> new Now(byTitle(plan), Overlaps.of(plan, desk().reference())), found -> {
            if (desk().planProperty().get().filter(p -> p == plan).isPresent()) now.set(Optional.of(found));
        }, problem -> {
            throw new IllegalStateException(problem);
        });
    }

    private static List<OtherProject> byTitle(Plan plan) {
        return plan.otherProjects().stream().sorted(Comparator.comparing(OtherProject::title, String.CASE_INSENSITIVE_ORDER).thenComparing(OtherProject::id)).toList();
    }

    Optional<OtherProject> chosen() {
        return chosen.get().flatMap(id -> desk().planProperty().get().flatMap(plan -> plan.otherProjects().find(id)));
    }

    /// Topics that the project does not have yet.
    List<Choice<TopicId>> find(OtherProject project, String sought) {
        return TopicSearch.find(desk().reference().topics(), sought).stream().filter(t -> !project.topics().contains(t.id()))
                .map((Topic t) -> new Choice<>(t.id(), Optional.of(t.debate()), TopicName.listed(t), t.summary())).toList();
    }

    /// What the words of the project name and nobody gave it yet.
    List<TopicId> suggested(OtherProject project) {
        return Overlaps.named(project, desk().reference()).stream().filter(id -> !project.topics().contains(id)).toList();
    }

    void addTopic(OtherProject project, TopicId topic) {
        var topics = new TreeSet<>(project.topics());
        topics.add(topic);
        edit(project, topics);
    }

    void removeTopic(OtherProject project, TopicId topic) {
        var topics = new TreeSet<>(project.topics());
        topics.remove(topic);
        edit(project, topics);
    }

    private void edit(OtherProject project, SortedSet<TopicId> topics) {
        desk().edit(plan -> plan.otherProjects().find(project.id()).map(p -> plan.with(p.withTopics(topics))).orElse(plan));
    }

    void remove(OtherProject project) {
        chosen.set(Optional.empty());
        takeBack.without(project, words.texts().get("others.removed", project.title()));
    }

    /// Every project that came from the same list.
    void removeList(OtherProject project) {
        chosen.set(Optional.empty());
        List<OtherProject> same = desk().plan().otherProjects().stream().filter(p -> p.origin().equals(project.origin())).toList();
        takeBack.withoutAll(same, words.texts().get("others.removed.list", same.size(), project.origin()));
    }
}
