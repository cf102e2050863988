package demarche.insight;

import demarche.plan.Activity;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What each state of a plan is taught, how deep and by which programmes: worked out once for all that asks, and after an edit only where it changed.
/// What is cancelled teaches nothing.
public final class Coverage {
    private record Teaching(Programme programme, Taught taught) {}

    private final Plan plan;
    private final Facts facts;
    private final Taught.Numbering numbering;
    private final List<Programme> programmes;
    private final SortedMap<Iso3, Taught> states;
    private final Map<Iso3, List<Programme>> programmesFor;
    private final Map<ItemId, Teaching> ofProgrammes;
    private final Map<ItemId, List<Activity>> activities;
    private final Taught whole;

    private Coverage(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        this.numbering = new Taught.Numbering(facts.reference());
        this.programmes = running(plan);
        this.states = new TreeMap<>();
        this.programmesFor = new HashMap<>();
        this.ofProgrammes = new HashMap<>();
        programmes.forEach(p -> ofProgrammes.put(p.id(), teaching(p)));
        this.activities = activities(plan);
        for (Programme programme : programmes) add(programme, programme.states());
        this.whole = sum();
    }

    /// @param changed the programmes that came, went or changed
    /// @param anew    the states they name
    private Coverage(Coverage before, Plan plan, Set<ItemId> changed, Set<Iso3> anew) {
        this.plan = plan;
        this.facts = before.facts;
        this.numbering = before.numbering;
        this.programmes = running(plan);
        this.states = new TreeMap<>(before.states);
        this.programmesFor = new HashMap<>(before.programmesFor);
        this.ofProgrammes = new HashMap<>(before.ofProgrammes);
        changed.forEach(id -> plan.programmes().find(id).ifPresentOrElse(p -> ofProgrammes.put(id, teaching(p)), () -> ofProgrammes.remove(id)));
        this.activities = before.plan.activities() == plan.activities() ? before.activities : activities(plan);
        anew.forEach(states::remove);
        anew.forEach(programmesFor::remove);
        for (Programme programme : programmes) {
            if (programme.states().stream().anyMatch(anew::contains)) add(programme, programme.states().stream().filter(anew::contains).toList());
        }
        this.whole = sum();
    }

    private static List<Programme> running(Plan plan) {
        return plan.programmes().stream().filter(p -> p.status() != ProgrammeStatus.CANCELLED).toList();
    }

    private static Map<ItemId, List<Activity>> activities(Plan plan) {
        var of = new HashMap<ItemId, List<Activity>>();
        for (Activity activity : plan.activities()) {
            if (activity.status() != ActivityStatus.CANCELLED) of.computeIfAbsent(activity.programme(), _ -> new ArrayList<>()).add(activity);
        }
        return of;
    }

    private void add(Programme programme, Collection<Iso3> among) {
        Taught taught = programme(programme);
        for (Iso3 state : among) {
            states.computeIfAbsent(state, _ -> numbering.nothing()).add(taught);
            programmesFor.computeIfAbsent(state, _ -> new ArrayList<>()).add(programme);
        }
    }

    /// Who is nowhere in particular counts too.
    private Taught sum() {
        Taught sum = numbering.nothing();
        states.values().forEach(sum::add);
        programmes.stream().filter(p -> p.states().isEmpty()).map(this::programme).forEach(sum::add);
        return sum;
    }

    /// @param facts of the plan's day
    public static Coverage of(Plan plan, Facts facts) {
        return new Coverage(plan, facts);
    }

    /// The same as [#of] with the facts of this one, in the time that the change is worth.
    public Coverage after(Plan next) {
        Set<ItemId> changed = plan.changed(next, Kind.PROGRAMME);
        var states = new HashSet<Iso3>();
        changed.forEach(id -> {
            plan.programmes().find(id).ifPresent(p -> states.addAll(p.states()));
            next.programmes().find(id).ifPresent(p -> states.addAll(p.states()));
        });
        return new Coverage(this, next, changed, states);
    }

    public Plan plan() {
        return plan;
    }

    public Facts facts() {
        return facts;
    }

    public Reference reference() {
        return numbering.reference();
    }

    /// Every programme that is not cancelled, in the order of ids.
    public List<Programme> programmes() {
        return programmes;
    }

    /// Those of [#programmes] that name the state.
    public List<Programme> programmes(Iso3 state) {
        return Collections.unmodifiableList(programmesFor.getOrDefault(state, List.of()));
    }

    /// Those of [#programmes] that teach the topic to the state.
    public List<Programme> teachers(Iso3 state, TopicId topic) {
        return programmes(state).stream().filter(p -> p.topics().containsKey(topic)).toList();
    }

    /// The activities of a programme that are not cancelled, in the order of ids.
    public List<Activity> activities(ItemId programme) {
        return Collections.unmodifiableList(activities.getOrDefault(programme, List.of()));
    }

    /// What each state that a programme names is taught, in the order of codes.
    public SortedMap<Iso3, Taught> states() {
        return Collections.unmodifiableSortedMap(states);
    }

    /// What all programmes teach the state together.
    public Taught state(Iso3 state) {
        Taught taught = states.get(state);
        return taught == null ? numbering.nothing() : taught;
    }

    /// What the programme teaches, whether or not it is cancelled.
    public Taught programme(Programme programme) {
        Teaching known = ofProgrammes.get(programme.id());
        return known != null && known.programme() == programme ? known.taught() : teaching(programme).taught();
    }

    private Teaching teaching(Programme programme) {
        return new Teaching(programme, numbering.nothing().with(programme));
    }

    /// What anybody is taught anywhere in the plan.
    public Taught whole() {
        return whole;
    }
}
