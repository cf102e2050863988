package demarche.pack.figure.bridge;

import demarche.insight.Bridges;
import demarche.insight.Joined;
import demarche.insight.TopicSearch;
import demarche.pack.figure.bridge.BridgeContent.Group;
import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeContent.Section;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Topic;
import demarche.reference.topic.TopicGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses the topics and links that answer a question.
final class BridgeChoice {
    /// Lines of which neither end is taught, beside those that say something about what is taught.
    private static final int ONE_STEP_ON = 8;
    private final BridgeQuestion question;
    private final Reference reference;
    private final List<TopicGroup> groups;
    private final Map<TopicId, Integer> places = new HashMap<>();
    private final Set<TopicId> topics = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();

    BridgeChoice(BridgeQuestion question) {
        this.question = question;
        this.reference = question.facts().reference();
        this.groups = Columns.ORDER.stream().filter(question.debates()::contains)
                .flatMap(debate -> reference.topicGroups().stream().filter(g -> g.debate() == debate)).toList();
        for (TopicGroup group : groups) {
            for (TopicId topic : group.topics()) if (question.facts().knows(topic)) places.put(topic, places.size());
        }
    }

    BridgeContent content() {
        Set<TopicId> sought = sought();
        List<Line> fitting = reference.links().stream().filter(l -> places.containsKey(l.from()) && places.containsKey(l.to()))
                .map(l -> new Line(l, question.joined().state(l))).filter(l -> question.filter().accepts(l.link(), l.state()))
                .filter(l -> sought.contains(l.link().from()) || sought.contains(l.link().to())).toList();
        switch (question.extent()) {
            case Extent.Everything _ -> everything(fitting, sought);
            case Extent.Around(TopicId topic) -> around(topic, fitting);
            case Extent.Taught(int mostTopics, int mostLines) -> taught(fitting, mostTopics, mostLines, sought);
        }
        lines.sort(Comparator.comparing((Line l) -> Math.min(place(l.link().from()), place(l.link().to())))
                .thenComparing(l -> Math.max(place(l.link().from()), place(l.link().to()))));
        return new BridgeContent(sections(), lines, fitting.size());
    }

    private int place(TopicId topic) {
        return places.get(topic);
    }

    private Set<TopicId> sought() {
        List<Topic> known = reference.topics().stream().filter(t -> places.containsKey(t.id())).toList();
        return TopicSearch.find(known, question.filter().words()).stream().map(Topic::id).collect(Collectors.toSet());
    }

    private void everything(List<Line> fitting, Set<TopicId> sought) {
        boolean filtered = !question.filter().isNone();
        if (!filtered) topics.addAll(places.keySet());
        if (!question.filter().words().isBlank()) topics.addAll(sought);
        fitting.forEach(this::add);
    }

    private void around(TopicId topic, List<Line> fitting) {
        if (places.containsKey(topic)) topics.add(topic);
        fitting.stream().filter(l -> l.link().touches(topic)).forEach(this::add);
        fitting.stream().filter(l -> !l.link().touches(topic) && topics.contains(l.link().from()) && topics.contains(l.link().to())).forEach(this::add);
    }

    private void add(Line line) {
        lines.add(line);
        topics.add(line.link().from());
        topics.add(line.link().to());
    }

    private void taught(List<Line> fitting, int mostTopics, int mostLines, Set<TopicId> sought) {
        Comparator<Line> byLink = Comparator.comparing(Line::link, Bridges.STRONGEST);
        fitting.stream().filter(l -> l.state() != Joined.State.UNTAUGHT)
                .sorted(Comparator.comparing((Line l) -> l.link().strength()).reversed().thenComparing(Line::state).thenComparing(byLink))
                .forEach(l -> addWithin(l, mostTopics, mostLines));
        if (question.filter().isNone()) places.keySet().stream().filter(question.joined().taught()::covers).sorted(Comparator.comparing(this::place))
                .filter(_ -> topics.size() < mostTopics).forEach(topics::add);
        else if (!question.filter().words().isBlank()) sought.stream().filter(question.joined().taught()::covers).filter(_ -> topics.size() < mostTopics).forEach(topics::add);
        Set<TopicId> near = new HashSet<>(topics);
        int before = lines.size();
        fitting.stream().filter(l -> l.state() == Joined.State.UNTAUGHT && (near.contains(l.link().from()) || near.contains(l.link().to()))).sorted(byLink)
                .filter(_ -> lines.size() - before < ONE_STEP_ON).forEach(l -> addWithin(l, mostTopics, mostLines));
    }

    private void addWithin(Line line, int mostTopics, int mostLines) {
        Link link = line.link();
        int more = (topics.contains(link.from()) ? 0 : 1) + (topics.contains(link.to()) ? 0 : 1);
        if (lines.size() < mostLines && topics.size() + more <= mostTopics) add(line);
    }

    private List<Section> sections() {
        return Columns.ORDER.stream().filter(question.debates()::contains).map(this::section).toList();
    }

    private Section section(Debate debate) {
        List<TopicId> all = groups.stream().filter(g -> g.debate() == debate).flatMap(g -> g.topics().stream()).filter(places::containsKey).toList();
        int taught = (int) all.stream().filter(question.joined().taught()::covers).count();
        List<Group> shown = groups.stream().filter(g -> g.debate() == debate).map(g -> new Group(g.heading(), items(g))).filter(g -> !g.items().isEmpty()).toList();
        return new Section(debate, taught, all.size(), shown);
    }

    private List<Item> items(TopicGroup group) {
        return group.topics().stream().filter(topics::contains)
                .map(id -> new Item(reference.topic(id).orElseThrow(), question.joined().taught().depth(id))).toList();
    }
}
