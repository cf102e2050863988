package demarche.insight.gap;

import demarche.insight.Coverage;
import demarche.plan.AcceptedGap;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan misses. Each rule is asked of one target state or of one programme and looks no farther than the programmes of the same states, so that
/// after an edit only those near it are asked again.
public final class Gaps {
    private static final Comparator<Gap> SOONEST = Comparator.comparing((Gap g) -> g.lastDay().orElse(LocalDate.MAX)).thenComparing(Gap::rule)
            .thenComparing(Gap::sentence).thenComparing(Gap::key);
    private static final List<BiFunction<Scene, Iso3, Stream<Gap>>> OF_STATES = List.of(NoProgramme::gaps, NothingBefore::gaps, DebateMissing::gaps,
            Concerns::gaps, Incentives::gaps);
    private static final List<BiFunction<Scene, Programme, Stream<Gap>>> OF_PROGRAMMES = List.of(Powers::gaps, Prerequisites::gaps, Carriers::gaps,
            OpenLinks::gaps, TaughtTwice::gaps);

    /// A gap that the ministry lives with, and its decision.
    public record Accepted(Gap gap, AcceptedGap decision) {}

    private final Scene scene;
    private final Map<Iso3, List<Gap>> ofStates;
    private final Map<ItemId, List<Gap>> ofProgrammes;
    private final List<Gap> open;
    private final List<Accepted> accepted;

    private Gaps(Scene scene, Map<Iso3, List<Gap>> ofStates, Map<ItemId, List<Gap>> ofProgrammes) {
        this.scene = scene;
        this.ofStates = ofStates;
        this.ofProgrammes = ofProgrammes;
        Map<String, AcceptedGap> decisions = scene.plan().acceptedGaps().stream().collect(Collectors.toMap(AcceptedGap::gap, Function.identity(), (_, last) -> last));
        List<Gap> all = Stream.of(ofStates.values(), ofProgrammes.values()).flatMap(Collection::stream).flatMap(List::stream).sorted(SOONEST).toList();
        if (decisions.isEmpty()) {
            this.open = all;
            this.accepted = List.of();
        } else {
            this.open = all.stream().filter(gap -> !decisions.containsKey(gap.key())).toList();
            this.accepted = all.stream().filter(gap -> decisions.containsKey(gap.key())).map(gap -> new Accepted(gap, decisions.get(gap.key()))).toList();
        }
    }

    /// The same plan and facts always give the same gaps.
    ///
    /// @param texts the bundle `insight`
    public static Gaps of(Plan plan, Facts facts, Texts texts) {
        Scene scene = Scene.of(plan, facts, texts);
        return new Gaps(scene, ofStates(scene, scene.targets().keySet()), ofProgrammes(scene, scene.coverage().programmes()));
    }

    /// Asked on all processors: a scene is only read.
    private static Map<Iso3, List<Gap>> ofStates(Scene scene, Collection<Iso3> states) {
        return states.parallelStream().collect(Collectors.toMap(Function.identity(), state -> ofState(scene, state)));
    }

    private static Map<ItemId, List<Gap>> ofProgrammes(Scene scene, Collection<Programme> programmes) {
        return programmes.parallelStream().collect(Collectors.toMap(Programme::id, programme -> ofProgramme(scene, programme)));
    }

    private static List<Gap> ofState(Scene scene, Iso3 state) {
        return OF_STATES.stream().flatMap(rule -> rule.apply(scene, state)).toList();
    }

    private static List<Gap> ofProgramme(Scene scene, Programme programme) {
        return scene.isOpen(programme) ? OF_PROGRAMMES.stream().flatMap(rule -> rule.apply(scene, programme)).toList() : List.of();
    }

    /// Every gap that nobody accepted, the one that must be closed soonest first.
    public static List<Gap> find(Plan plan, Facts facts, Texts texts) {
        return of(plan, facts, texts).open();
    }

    /// What [#of] gives for the plan after an edit, in the time that the edit is worth.
    ///
    /// @param next of the same day and the same facts
    public Gaps after(Plan next) {
        if (!scene.plan().changed(next, Kind.OWN_NARRATIVE).isEmpty()) return of(next, scene.facts(), scene.texts());
        Set<Iso3> near = near(next);
        Scene now = scene.after(next, near);
        var states = new HashMap<>(ofStates);
        states.keySet().retainAll(now.targets().keySet());
        states.putAll(ofStates(now, now.targets().keySet().stream().filter(state -> near.contains(state) || !states.containsKey(state)).toList()));
        Set<ItemId> changed = scene.plan().changed(next, Kind.PROGRAMME);
        var programmes = new HashMap<>(ofProgrammes);
        programmes.keySet().removeAll(changed);
        programmes.putAll(ofProgrammes(now, now.coverage().programmes().stream()
                .filter(p -> !programmes.containsKey(p.id()) || p.states().stream().anyMatch(near::contains)).toList()));
        return new Gaps(now, states, programmes);
    }

    /// The states whose gaps an edit can touch: those of the programmes and target states that changed. Where a programme came or went, those whose step
    /// starts one too, for its id must be free.
    private Set<Iso3> near(Plan next) {
        var near = new TreeSet<Iso3>();
        Plan before = scene.plan();
        for (ItemId id : before.changed(next, Kind.TARGET_STATE)) {
            Stream.of(before, next).flatMap(plan -> plan.targetStates().find(id).stream()).map(TargetState::iso3).forEach(near::add);
        }
        for (ItemId id : before.changed(next, Kind.PROGRAMME)) {
            Stream.of(before, next).flatMap(plan -> plan.programmes().find(id).stream()).flatMap(p -> p.states().stream()).forEach(near::add);
            boolean cameOrWent = before.programmes().find(id).isPresent() != next.programmes().find(id).isPresent();
            if (cameOrWent) ofStates.forEach((state, gaps) -> {
                if (gaps.stream().anyMatch(gap -> gap.fix() instanceof Fix.StartProgramme)) near.add(state);
            });
        }
        return near;
    }

    /// What the plan covers, as the rules saw it.
    public Coverage coverage() {
        return scene.coverage();
    }

    public List<Gap> open() {
        return open;
    }

    /// In the order of [#open].
    public List<Accepted> accepted() {
        return accepted;
    }

    /// Decisions about gaps that are there no more: closed since, or changed.
    public List<AcceptedGap> overtaken() {
        Set<String> there = accepted.stream().map(a -> a.gap().key()).collect(Collectors.toSet());
        return scene.plan().acceptedGaps().stream().filter(decision -> !there.contains(decision.gap())).toList();
    }

    /// The gap of that key, open or accepted.
    public Optional<Gap> find(String key) {
        return Stream.concat(open.stream(), accepted.stream().map(Accepted::gap)).filter(gap -> gap.key().equals(key)).findFirst();
    }
}
