package demarche.insight.gap;

import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Likelihood;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// A concern that a target state has voiced and no programme for it answers.
final class Concerns {
    /// Letters that make a reason: an answer may begin with a bare “Fair.” or “No.”
    private static final int ENOUGH = 30;

    private record Concern(Iso3 state, Narrative narrative, Likelihood likelihood) {}

    private Concerns() {}

    static Stream<Gap> gaps(Scene scene, Iso3 state) {
        return scene.targets().get(state).stream().flatMap(target -> concerns(scene, target)).distinct().map(concern -> gap(scene, concern));
    }

    private static Stream<Concern> concerns(Scene scene, TargetState target) {
        List<Programme> programmes = scene.coverage().programmes(target.iso3());
        return target.concerns().entrySet().stream().filter(c -> programmes.stream().noneMatch(p -> p.narratives().contains(c.getKey())))
                .flatMap(c -> scene.narratives().find(c.getKey()).map(n -> new Concern(target.iso3(), n, c.getValue())).stream());
    }

    private static Gap gap(Scene scene, Concern concern) {
        String name = scene.name(concern.state());
        Narrative narrative = concern.narrative();
        Optional<Programme> home = home(scene, concern.state(), concern.narrative());
        Fix fix = home.<Fix>map(p -> new Fix.Answer(p.id(), narrative.id())).orElseGet(() -> fresh(scene, concern));
        String where = home.map(Programme::title).orElse(name);
        var words = new Gap.Words(sentence(scene, concern), reason(scene, narrative), scene.source(narrative.source()),
                home.isPresent() ? scene.texts().get("gap.concern.step", where) : scene.texts().get("gap.no-programme.step", name),
                home.isPresent() ? scene.texts().get("gap.concern.done", where) : scene.texts().get("gap.no-programme.done", name));
        return new Gap(Rule.CONCERN_UNANSWERED, List.of(concern.state()), home.map(Programme::id), narrative.topics(), Set.of(), Set.of(), words,
                home.flatMap(scene::lastDay).or(() -> scene.dayBeforeDecision(concern.state())), fix);
    }

    /// How the answer begins, which is what is fair in the concern, as far as it was known on the day.
    static String reason(Scene scene, Narrative narrative) {
        var reason = new StringJoiner(" ");
        for (String sentence : scene.known().keep(narrative.response())) if (reason.length() < ENOUGH) reason.add(sentence);
        return reason.length() == 0 ? scene.texts().get("gap.concern.reason") : reason.toString();
    }

    private static String sentence(Scene scene, Concern concern) {
        String name = scene.name(concern.state());
        return switch (concern.likelihood()) {
            case CERTAIN -> scene.texts().get("gap.concern.certain", name, concern.narrative().statement());
            case LIKELY -> scene.texts().get("gap.concern.likely", name, concern.narrative().statement());
            case UNLIKELY -> scene.texts().get("gap.concern.unlikely", name, concern.narrative().statement());
        };
    }

    /// The programme for the state that can still be changed and teaches most of what the narrative is about.
    static Optional<Programme> home(Scene scene, Iso3 state, Narrative narrative) {
        return scene.openProgrammes(state).stream()
                .max(Comparator.comparing((Programme p) -> narrative.topics().stream().filter(p.topics()::containsKey).count())
                        .thenComparing(Programme::id, Comparator.reverseOrder()));
    }

    private static Fix fresh(Scene scene, Concern concern) {
        NarrativeId id = concern.narrative().id();
        return new Fix.StartProgramme(scene.freeId("answer", concern.state().code(), id.value()),
                scene.texts().get("gap.no-programme.title", scene.name(concern.state())), Set.of(concern.state()), Map.of(), Optional.empty(),
                Optional.empty(), Set.of(), Set.of(id));
    }
}
