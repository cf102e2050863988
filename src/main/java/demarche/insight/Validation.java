package demarche.insight;

import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks a plan against the reference and against itself. What two people edited apart can contradict each other, so this is looked for, not ruled out.
public final class Validation {
    private final Plan plan;
    private final Reference reference;
    private final Texts texts;
    private final Days days;
    private final List<Problem> found = new ArrayList<>();
    private final Map<Iso3, TargetState> targets = new HashMap<>();

    private Validation(Plan plan, Reference reference, Texts texts) {
        this.plan = plan;
        this.reference = reference;
        this.texts = texts;
        this.days = new Days(texts.locale());
    }

    /// Every problem, in the order of the plan's items; none in a sound plan.
    ///
    /// @param texts the bundle `validation`
    public static List<Problem> problems(Plan plan, Reference reference, Texts texts) {
        var validation = new Validation(plan, reference, texts);
        plan.items().forEach(validation::check);
        return List.copyOf(validation.found);
    }

    private void check(Item item) {
        switch (item) {
            case PlanHead _ -> { }
            case TargetState t -> check(t);
            case Programme p -> check(p);
            case Activity a -> check(a);
        }
    }

    private void check(TargetState target) {
        state(target, "/iso3", target.iso3());
        if (targets.putIfAbsent(target.iso3(), target) != null) report(target, "/iso3", texts.get("validation.twice", target.iso3()));
        target.concerns().keySet().stream().filter(id -> reference.narrative(id).isEmpty())
                .forEach(id -> report(target, "/concerns/" + id, texts.get("validation.narrative", id)));
    }

    private void check(Programme programme) {
        programme.states().forEach(state -> state(programme, "/states/" + state, state));
        programme.topics().keySet().stream().filter(id -> reference.topic(id).isEmpty())
                .forEach(id -> report(programme, "/topics/" + id, texts.get("validation.topic", id)));
        programme.narratives().stream().filter(id -> reference.narrative(id).isEmpty())
                .forEach(id -> report(programme, "/narratives/" + id, texts.get("validation.narrative", id)));
        programme.decisionPoints().stream().filter(id -> reference.event(id).isEmpty())
                .forEach(id -> report(programme, "/decision_points/" + id, texts.get("validation.event", id)));
        order(programme, programme.starts(), programme.ends());
    }

    private void check(Activity activity) {
        if (plan.programmes().find(activity.programme()).isEmpty()) {
            report(activity, "/programme", texts.get("validation.programme", activity.title(), activity.programme()));
        }
        activity.type().filter(type -> reference.activityTypes().stream().noneMatch(t -> t.id().equals(type)))
                .ifPresent(type -> report(activity, "/type", texts.get("validation.type", type)));
        activity.states().forEach(state -> state(activity, "/states/" + state, state));
        order(activity, activity.starts(), activity.ends());
    }

    private void state(Item item, String field, Iso3 state) {
        if (reference.state(state).isEmpty()) report(item, field, texts.get("validation.state", state));
    }

    private void order(Item item, Optional<LocalDate> starts, Optional<LocalDate> ends) {
        if (starts.isPresent() && ends.filter(end -> end.isBefore(starts.get())).isPresent()) {
            report(item, "/ends", texts.get("validation.order", days.day(ends.get()), days.day(starts.get())));
        }
    }

    private void report(Item item, String field, String sentence) {
        found.add(new Problem(item.kind(), item.id(), field, sentence));
    }
}
