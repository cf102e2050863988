package demarche.insight.gap;

import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.state.Standing;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A target state that is taught what an incentive is about, while no programme for it uses any incentive that fits. What speaks for joining the Budapest
/// Convention does not fit a state that is party to it.
final class Incentives {
    private static final String BUDAPEST = "ETS185";

    private Incentives() {}

    static Stream<Gap> gaps(Scene scene, Iso3 state) {
        List<Narrative> fitting = fitting(scene, state);
        boolean used = scene.coverage().programmes(state).stream().anyMatch(p -> fitting.stream().map(Narrative::id).anyMatch(p.narratives()::contains));
        if (used || fitting.isEmpty()) return Stream.empty();
        return Concerns.home(scene, state, fitting.getFirst()).map(home -> gap(scene, state, fitting.getFirst(), home)).stream();
    }

    /// Those that speak most of what the state is taught first.
    private static List<Narrative> fitting(Scene scene, Iso3 state) {
        Taught taught = scene.coverage().state(state);
        boolean party = scene.facts().standing(state, BUDAPEST) == Standing.PARTY;
        return scene.narratives().all().stream().filter(n -> n.kind() == NarrativeKind.INCENTIVE && scene.known().has(n))
                .filter(n -> about(taught, n) > 0 && !(party && isForJoining(scene, n)) && isFor(scene, state, n))
                .sorted(Comparator.comparing((Narrative n) -> about(taught, n)).reversed().thenComparing(Narrative::id)).toList();
    }

    private static long about(Taught taught, Narrative narrative) {
        return narrative.topics().stream().filter(taught::covers).count();
    }

    private static boolean isForJoining(Scene scene, Narrative narrative) {
        return narrative.topics().stream().flatMap(t -> scene.reference().topic(t).stream()).map(Topic::debate).anyMatch(Debate.BUDAPEST_CONVENTION::equals);
    }

    /// An audience is named by a regional group or a body, or is anybody.
    private static boolean isFor(Scene scene, Iso3 state, Narrative narrative) {
        Optional<String> group = scene.reference().state(state).map(s -> s.regionalGroup());
        return narrative.audience().stream().anyMatch(a -> a.equals("any") || group.filter(a::equals).isPresent()
                || scene.facts().memberships(state).stream().anyMatch(m -> m.body().equals(a)));
    }

    private static Gap gap(Scene scene, Iso3 state, Narrative narrative, Programme home) {
        String name = scene.name(state);
        NarrativeId id = narrative.id();
        var words = new Gap.Words(scene.texts().get("gap.incentive.sentence", name, narrative.statement()), Concerns.reason(scene, narrative),
                scene.source(narrative.source()), scene.texts().get("gap.incentive.step", home.title()), scene.texts().get("gap.incentive.done", home.title()));
        List<Topic> about = narrative.topics().stream().flatMap(t -> scene.reference().topic(t).stream()).toList();
        return new Gap(Rule.INCENTIVE_UNUSED, List.of(state), Optional.of(home.id()), about.stream().map(Topic::id).toList(), Set.of(), Set.of(), words,
                scene.lastDay(home), new Fix.Answer(home.id(), id));
    }
}
