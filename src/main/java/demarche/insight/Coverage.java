package demarche.insight;

import demarche.plan.Activity;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What each state of a plan is taught, how deep and by which programmes: worked out once for all that asks. What is cancelled teaches nothing.
public final class Coverage {
    private final Plan plan;
    private final Facts facts;
    private final Taught.Numbering numbering;
    private final List<Programme> programmes;
    private final SortedMap<Iso3, Taught> states = new TreeMap<>();
    private final Map<Iso3, List<Programme>> programmesFor = new HashMap<>();
    private final Map<ItemId, List<Activity>> activities = new HashMap<>();
    private final Taught whole;

    private Coverage(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        this.numbering = new Taught.Numbering(facts.reference());
        this.programmes = plan.programmes().stream().filter(p -> p.status() != ProgrammeStatus.CANCELLED).toList();
        this.whole = numbering.nothing();
        for (Programme programme : programmes) add(programme);
        for (Activity activity : plan.activities()) {
            if (activity.status() != ActivityStatus.CANCELLED) activities.computeIfAbsent(activity.programme(), _ -> new ArrayList<>()).add(activity);
        }
    }

    private void add(Programme programme) {
        Taught taught = programme(programme);
        whole.add(taught);
        for (Iso3 state : programme.states()) {
            states.computeIfAbsent(state, _ -> numbering.nothing()).add(taught);
            programmesFor.computeIfAbsent(state, _ -> new ArrayList<>()).add(programme);
        }
    }

    /// @param facts of the plan's day
    public static Coverage of(Plan plan, Facts facts) {
        return new Coverage(plan, facts);
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
        Taught taught = numbering.nothing();
        taught.add(programme);
        return taught;
    }

    /// What anybody is taught anywhere in the plan.
    public Taught whole() {
        return whole;
    }
}
