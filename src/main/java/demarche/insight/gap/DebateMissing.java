package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.insight.Taught;
import demarche.insight.TopicName;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A target state that has a programme and still does not hear each of the three debates. The step adds the topic of the missing debate that is linked
/// most strongly with what the state is taught; where nothing is linked, one with which a programme starts well; where no programme can be changed any
/// more, it starts one.
final class DebateMissing {
    /// A programme teaching one end of a link whose other end lies in the missing debate.
    private record Bridge(Programme programme, Link link) {}

    /// How many norms a sentence can name.
    private static final int NAMED = 3;

    private final Scene scene;
    private final Iso3 state;
    private final Debate debate;

    private DebateMissing(Scene scene, Iso3 state, Debate missing) {
        this.scene = scene;
        this.state = state;
        this.debate = missing;
    }

    static Stream<Gap> gaps(Scene scene, Iso3 state) {
        if (scene.coverage().programmes(state).isEmpty()) return Stream.empty();
        Taught taught = scene.coverage().state(state);
        return Debate.MISSION.stream().filter(debate -> !taught.covers(debate)).map(debate -> new DebateMissing(scene, state, debate).gap());
    }

    private Gap gap() {
        List<Programme> open = scene.openProgrammes(state);
        return best(open).map(this::linked).or(() -> open.stream().findFirst().map(this::unlinked)).orElseGet(this::tooLate);
    }

    private Optional<Bridge> best(List<Programme> open) {
        return open.stream().flatMap(p -> p.topics().keySet().stream().flatMap(topic -> Bridges.outOf(scene.reference(), topic).stream()
                        .filter(link -> Bridges.debate(scene.reference(), link.other(topic)).equals(Optional.of(debate)))
                        .filter(link -> scene.facts().knows(link.other(topic))).map(link -> new Bridge(p, link))))
                .min((a, b) -> Bridges.STRONGEST.compare(a.link(), b.link()));
    }

    private Gap linked(Bridge bridge) {
        Programme programme = bridge.programme();
        Link link = bridge.link();
        TopicId there = programme.topics().containsKey(link.from()) ? link.from() : link.to();
        List<TopicId> norms = norms(programme);
        String sentence = norms.size() > 1
                ? scene.texts().get("gap.debate.norms.sentence", scene.name(state), programme.title(), scene.listed(norms.stream().map(scene::name).toList()))
                : scene.texts().get("gap.debate.sentence", scene.name(state), scene.name(there), scene.name(debate));
        return adding(programme, List.of(there, link.other(there)), sentence, link);
    }

    /// The norms that what the programme teaches gives effect to, where it is the norms that are missing: those served most come first.
    private List<TopicId> norms(Programme programme) {
        var served = new TreeMap<TopicId, Integer>();
        for (TopicId topic : programme.topics().keySet()) {
            for (Link link : Bridges.outOf(scene.reference(), topic)) {
                if (link.from().equals(topic) && serves(link)) served.merge(link.to(), link.strength(), Integer::sum);
            }
        }
        return served.entrySet().stream().sorted(Map.Entry.<TopicId, Integer>comparingByValue().reversed()).limit(NAMED).map(Map.Entry::getKey).sorted().toList();
    }

    private boolean serves(Link link) {
        boolean carries = link.relation() == Relation.ENFORCES || link.relation() == Relation.SUPPORTS;
        return carries && debate == Debate.CYBER_NORMS && scene.reference().topic(link.to()).filter(TopicName::isNorm).isPresent();
    }

    private Gap unlinked(Programme programme) {
        return adding(programme, List.of(start()), scene.texts().get("gap.debate.unlinked.sentence", scene.name(state), scene.name(debate)), startingLink());
    }

    private Gap adding(Programme programme, List<TopicId> topics, String sentence, Link why) {
        TopicId open = topics.getLast();
        var words = scene.words(sentence, why, scene.texts().get("gap.add.step", scene.shortest(open), programme.title()),
                scene.texts().get("gap.add.done", scene.name(open), programme.title()));
        return new Gap(Rule.DEBATE_MISSING, List.of(state), Optional.of(programme.id()), topics, taught(), EnumSet.of(debate), words,
                scene.lastDay(programme), new Fix.AddTopic(programme.id(), open));
    }

    private Gap tooLate() {
        String name = scene.name(state);
        ItemId id = scene.freeId("debate-missing", state.code(), debate.code());
        var topics = new TreeMap<TopicId, Depth>(NoProgramme.topics(scene));
        var fix = new Fix.StartProgramme(id, scene.texts().get("gap.no-programme.title", name), Set.of(state), topics, Optional.empty(), Optional.empty(),
                Set.of(), Set.of());
        var words = scene.words(scene.texts().get("gap.debate.over.sentence", name, scene.name(debate)), startingLink(),
                scene.texts().get("gap.no-programme.step", name), scene.texts().get("gap.no-programme.done", name));
        return new Gap(Rule.DEBATE_MISSING, List.of(state), Optional.empty(), List.of(start()), taught(), EnumSet.of(debate), words,
                scene.dayBeforeDecision(state), fix);
    }

    private TopicId start() {
        return Bridges.strongestTriangle(scene.reference()).get(debate);
    }

    private Link startingLink() {
        var trio = Bridges.strongestTriangle(scene.reference());
        return Bridges.outOf(scene.reference(), start()).stream().filter(l -> trio.containsValue(l.other(start()))).findFirst().orElseThrow();
    }

    private Set<Debate> taught() {
        Set<Debate> taught = EnumSet.copyOf(Debate.MISSION);
        taught.removeIf(d -> !scene.coverage().state(state).covers(d));
        return taught;
    }
}
