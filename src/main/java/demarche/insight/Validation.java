package demarche.insight;

import demarche.plan.AcceptedGap;
import demarche.plan.Activity;
import demarche.plan.Assessment;
import demarche.plan.Forecast;
import demarche.plan.Hearing;
import demarche.plan.Item;
import demarche.plan.OwnFact;
import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.StateGroup;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.OwnValue;
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
            case Assessment a -> state(a, "/state", a.state());
            case Forecast f -> check(f);
            case Hearing h -> check(h);
            case Programme p -> check(p);
            case Activity a -> check(a);
            case StateGroup g -> g.states().forEach(state -> state(g, "/states/" + state, state));
            case OwnFact f -> check(f);
            case OwnNarrative n -> check(n);
            case AcceptedGap _ -> { }
        }
    }

    private void check(TargetState target) {
        state(target, "/iso3", target.iso3());
        if (targets.putIfAbsent(target.iso3(), target) != null) report(target, "/iso3", texts.get("validation.twice", target.iso3()));
        target.concerns().keySet().forEach(id -> narrative(target, "/concerns/" + id, id));
    }

    private void check(Forecast forecast) {
        state(forecast, "/state", forecast.state());
        if (reference.event(forecast.event()).isEmpty()) report(forecast, "/event", texts.get("validation.event", forecast.event()));
    }

    private void check(Hearing hearing) {
        state(hearing, "/state", hearing.state());
        narrative(hearing, "/narrative", hearing.narrative());
    }

    private void check(OwnNarrative narrative) {
        narrative.stands().ifPresent(id -> narrative(narrative, "/stands", id));
        narrative.topics().forEach(id -> topic(narrative, "/topics/" + id, id));
    }

    private void check(OwnFact own) {
        state(own, "/state", own.state());
        if (!reference.holds(own.fact())) report(own, "/fact", texts.get("validation.fact", own.fact()));
        else if (OwnValue.read(own.fact().sort(), own.value()).isEmpty()) report(own, "/value", value(own));
    }

    private String value(OwnFact own) {
        List<String> choices = OwnValue.choices(own.fact().sort());
        return choices.isEmpty() ? texts.get("validation.fact.number", own.value(), own.fact())
                : texts.get("validation.fact.value", own.value(), own.fact(), String.join(", ", choices));
    }

    private void topic(Item item, String field, TopicId id) {
        if (reference.topic(id).isEmpty()) report(item, field, texts.get("validation.topic", id));
    }

    private void narrative(Item item, String field, NarrativeId id) {
        boolean own = plan.ownNarratives().stream().anyMatch(n -> n.narrative().equals(id));
        if (!own && reference.narrative(id).isEmpty()) report(item, field, texts.get("validation.narrative", id));
    }

    private void check(Programme programme) {
        programme.states().forEach(state -> state(programme, "/states/" + state, state));
        programme.topics().keySet().forEach(id -> topic(programme, "/topics/" + id, id));
        programme.narratives().forEach(id -> narrative(programme, "/narratives/" + id, id));
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
