package demarche.insight.advice;

import demarche.insight.Bridges;
import demarche.insight.Known;
import demarche.insight.Narratives;
import demarche.insight.TopicName;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.practice.ActivityType;
import demarche.reference.state.Standing;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.text.Folding;
import demarche.text.Texts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one programme teaches, does and hears from its states: what the lists of the reference are weighed against.
final class Needs {
    private static final String BUDAPEST = "ETS185";
    private static final TopicId ACCESSION = new TopicId("bc-art-37");

    private final Programme programme;
    private final Facts facts;
    private final Known known;
    private final Texts texts;
    private final List<ActivityType> done;
    private final Set<IndicatorId> shown;
    private final Map<TopicId, SortedSet<Iso3>> voiced = new TreeMap<>();

    /// @param texts the bundle `insight`
    Needs(Plan plan, Programme programme, Facts facts, Texts texts) {
        this.programme = programme;
        this.facts = facts;
        this.known = new Known(facts);
        this.texts = texts;
        List<Activity> activities = plan.activitiesOf(programme.id()).filter(a -> a.status() != ActivityStatus.CANCELLED).toList();
        this.done = facts.reference().activityTypes().stream().filter(type -> activities.stream().anyMatch(a -> isOf(a, type))).toList();
        Set<ItemId> results = plan.results().stream().filter(r -> r.programme().equals(programme.id())).map(Result::id).collect(Collectors.toSet());
        this.shown = plan.indicators().stream().filter(i -> results.contains(i.result())).flatMap(i -> i.library().stream()).collect(Collectors.toSet());
        var narratives = Narratives.of(plan, facts.reference());
        programme.states().forEach(state -> plan.target(state).ifPresent(target -> target.concerns().keySet().stream()
                .flatMap(id -> narratives.find(id).stream()).map(Narrative::topics).flatMap(List::stream)
                .forEach(topic -> voiced.computeIfAbsent(topic, _ -> new TreeSet<>()).add(state))));
    }

    /// Whoever wrote an activity without choosing its type began the title with it.
    private static boolean isOf(Activity activity, ActivityType type) {
        return activity.type().map(type.id()::equals).orElseGet(() -> Folding.folded(activity.title()).startsWith(Folding.folded(type.name())));
    }

    Reference reference() {
        return facts.reference();
    }

    Texts texts() {
        return texts;
    }

    /// Kinds of activity that the programme has.
    List<ActivityType> done() {
        return done;
    }

    /// Whether the results of the programme show it by this indicator already.
    boolean shows(IndicatorId indicator) {
        return shown.contains(indicator);
    }

    /// What is taught of these topics, as such.
    Set<TopicId> direct(Collection<TopicId> topics) {
        return programme.topics().keySet().stream().filter(topics::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is taught of the groups that these topics stand in or stand for, and is not among them.
    Set<TopicId> kin(Collection<TopicId> topics) {
        return programme.topics().keySet().stream().filter(taught -> !topics.contains(taught))
                .filter(taught -> topics.stream().anyMatch(topic -> isGroupOf(topic, taught) || isGroupOf(taught, topic))).collect(Collectors.toCollection(TreeSet::new));
    }

    /// A whole debate is no group: everything in it would be kin.
    private boolean isGroupOf(TopicId group, TopicId topic) {
        Optional<TopicId> parent = reference().topic(topic).flatMap(Topic::parent);
        return parent.equals(Optional.of(group)) && reference().topic(group).flatMap(Topic::parent).isPresent();
    }

    /// Taught, and no activity works on it.
    boolean isIdle(TopicId topic) {
        return done.stream().noneMatch(type -> type.topics().contains(topic));
    }

    /// The states that voiced a concern about one of these topics.
    SortedSet<Iso3> voiced(Collection<TopicId> topics) {
        return topics.stream().flatMap(topic -> voiced.getOrDefault(topic, new TreeSet<>()).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The three debates as far as the programme teaches nothing of them.
    Set<Debate> missing() {
        var missing = EnumSet.copyOf(Debate.MISSION);
        missing.removeAll(Bridges.debates(reference(), programme));
        return missing;
    }

    Depth depth(TopicId topic) {
        return programme.topics().get(topic);
    }

    /// What could be offered on the day: its words and at least one source are no later, and nobody is helped to join what it has joined.
    boolean fits(String words, List<TopicId> topics, String source) {
        boolean pastIt = topics.getFirst().equals(ACCESSION) && !programme.states().isEmpty()
                && programme.states().stream().allMatch(state -> facts.standing(state, BUDAPEST) == Standing.PARTY);
        return known.says(words) && !source(source).isBlank() && !pastIt;
    }

    String source(String source) {
        return known.source(source);
    }

    String topics(Collection<TopicId> topics) {
        return listed(topics.stream().map(id -> reference().topic(id).map(TopicName::brief).orElse(id.value())));
    }

    String states(Collection<Iso3> states) {
        return listed(states.stream().map(id -> reference().state(id).map(s -> s.shortName(texts.locale())).orElse(id.code())));
    }

    String debates(Collection<Debate> debates) {
        return listed(debates.stream().map(debate -> TopicName.of(debate, texts)));
    }

    private String listed(Stream<String> of) {
        List<String> names = of.toList();
        return switch (names.size()) {
            case 0 -> texts.get("names.none");
            case 1 -> names.getFirst();
            case 2 -> texts.get("names.two", names.get(0), names.get(1));
            case 3 -> texts.get("names.three", names.get(0), names.get(1), names.get(2));
            default -> texts.get("names.more", names.get(0), names.get(1), names.size() - 2);
        };
    }
}
