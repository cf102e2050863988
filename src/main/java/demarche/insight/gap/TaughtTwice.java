package demarche.insight.gap;

import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.text.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Programmes that teach the same topic to the same state in the same time. It is told of the one that starts later. The step leaves the topic to the
/// others where its states lose nothing by that; else it holds the programme until they are over.
final class TaughtTwice {
    private final Scene scene;
    private final Programme later;
    private final List<Programme> others;
    private final Set<Iso3> states;
    private final Set<TopicId> topics;

    /// @param others that teach some of the same to some of the same states in its time, and begin earlier
    private TaughtTwice(Scene scene, Programme later, List<Programme> others) {
        this.scene = scene;
        this.later = later;
        this.others = others;
        this.states = later.states().stream().filter(state -> others.stream().anyMatch(o -> o.states().contains(state))).collect(Collectors.toCollection(TreeSet::new));
        this.topics = later.topics().keySet().stream().filter(topic -> others.stream().anyMatch(o -> scene.coverage().programme(o).covers(topic)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Gap> gaps(Scene scene, Programme programme) {
        if (programme.starts().isEmpty() || programme.ends().isEmpty()) return Stream.empty();
        List<Programme> others = beside(scene, programme, o -> meet(o, programme.starts(), programme.ends()) && Programme.NEXT_TO_START.compare(o, programme) < 0);
        return others.isEmpty() ? Stream.empty() : Stream.of(new TaughtTwice(scene, programme, others).gap());
    }

    /// Programmes that teach some of the same to some of the same states, those that begin earlier first.
    private static List<Programme> beside(Scene scene, Programme programme, Predicate<Programme> when) {
        Taught taught = scene.coverage().programme(programme);
        var beside = new TreeSet<Programme>(Programme.NEXT_TO_START);
        for (Iso3 state : programme.states()) {
            for (Programme other : scene.coverage().programmes(state)) {
                if (other != programme && when.test(other) && scene.coverage().programme(other).meets(taught)) beside.add(other);
            }
        }
        return List.copyOf(beside);
    }

    private static boolean meet(Programme programme, Optional<LocalDate> starts, Optional<LocalDate> ends) {
        if (programme.starts().isEmpty() || programme.ends().isEmpty() || starts.isEmpty() || ends.isEmpty()) return false;
        return !programme.starts().get().isAfter(ends.get()) && !starts.get().isAfter(programme.ends().get());
    }

    private Gap gap() {
        String sentence = scene.texts().get(states.size() == 1 ? "gap.twice.one" : "gap.twice.many", scene.names(states), scene.topics(topics), later.title(),
                scene.listed(others.stream().map(Programme::title).toList()));
        boolean dispensable = topics.size() < later.topics().size() && topics.stream().allMatch(topic -> later.states().stream().allMatch(state -> hasElse(state, topic)));
        Fix fix = dispensable ? new Fix.LeaveTopics(later.id(), topics) : held();
        String earlier = others.getFirst().title();
        String done = switch (fix) {
            case Fix.Move move -> scene.texts().get("gap.twice.held", later.title(), new Days(scene.texts().locale()).day(move.starts()));
            case Fix.AddTopic _, Fix.Answer _, Fix.StartProgramme _, Fix.LeaveTopics _ -> scene.texts().get("gap.twice.left", later.title(), scene.topics(topics));
        };
        String step = dispensable ? scene.texts().get("gap.twice.leave", earlier) : scene.texts().get("gap.twice.hold", later.title());
        var words = new Gap.Words(sentence, scene.texts().get("rule.twice.reason"), scene.texts().get("gap.source.plan"), step, done);
        return new Gap(Rule.TAUGHT_TWICE, List.copyOf(states), Optional.of(later.id()), List.copyOf(topics), Set.of(), Set.of(), words, scene.lastDay(later), fix);
    }

    private boolean hasElse(Iso3 state, TopicId topic) {
        return others.stream().anyMatch(other -> other.states().contains(state) && other.topics().containsKey(topic));
    }

    /// As long as before, from the first day on which it meets none that teaches its states the same.
    private Fix.Move held() {
        long length = ChronoUnit.DAYS.between(later.starts().orElseThrow(), later.ends().orElseThrow());
        List<Programme> same = beside(scene, later, _ -> true);
        LocalDate starts = later.starts().orElseThrow();
        for (Optional<LocalDate> free = Optional.of(starts); free.isPresent(); free = lastMet(same, starts, starts.plusDays(length)).map(end -> end.plusDays(1))) {
            starts = free.get();
        }
        return new Fix.Move(later.id(), starts, starts.plusDays(length));
    }

    private static Optional<LocalDate> lastMet(List<Programme> same, LocalDate starts, LocalDate ends) {
        return same.stream().filter(other -> meet(other, Optional.of(starts), Optional.of(ends))).flatMap(other -> other.ends().stream()).max(Comparator.naturalOrder());
    }
}
