package demarche.insight.gap;

import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.reference.practice.Event;
import demarche.text.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A target state that is taught nothing before the next decision point, though something is planned for later. The step starts a briefing before it.
final class NothingBefore {
    private NothingBefore() {}

    static Stream<Gap> gaps(Scene scene, Iso3 state) {
        return scene.decision(state).stream().filter(decision -> isTaughtOnlyAfter(scene.coverage().programmes(state), decision.first()))
                .map(decision -> gap(scene, state, decision));
    }

    private static boolean isTaughtOnlyAfter(List<Programme> programmes, LocalDate decision) {
        return !programmes.isEmpty() && programmes.stream().noneMatch(p -> p.starts().filter(s -> s.isBefore(decision)).isPresent());
    }

    private static Gap gap(Scene scene, Iso3 state, Event decision) {
        String name = scene.name(state);
        String day = new Days(scene.texts().locale()).day(decision.first());
        LocalDate eve = decision.first().minusDays(1);
        var fix = new Fix.StartProgramme(scene.freeId("before", state.code(), decision.id().value()),
                scene.texts().get("gap.before.title", name), Set.of(state), NoProgramme.topics(scene), Optional.of(scene.day()), Optional.of(eve),
                Set.of(decision.id()), Set.of());
        var words = new Gap.Words(scene.texts().get("gap.before.sentence", name, decision.name(), day), decision.relevance(), scene.source(decision.source()),
                scene.texts().get("gap.before.step", name), scene.texts().get("gap.before.done", name));
        return new Gap(Rule.NOTHING_BEFORE_DECISION, List.of(state), Optional.empty(), List.of(), Set.of(), Set.of(), words, Optional.of(eve), fix);
    }
}
