package demarche.insight;

import demarche.insight.people.Iati;
import demarche.plan.AcceptedGap;
import demarche.plan.Activity;
import demarche.plan.Assessment;
import demarche.plan.BudgetLine;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.ExchangeRate;
import demarche.plan.Forecast;
import demarche.plan.Hearing;
import demarche.plan.Holiday;
import demarche.plan.Issue;
import demarche.plan.Item;
import demarche.plan.Items;
import demarche.plan.Measurement;
import demarche.plan.Meeting;
import demarche.plan.NamedVersion;
import demarche.plan.Organisation;
import demarche.plan.OtherProject;
import demarche.plan.OwnActivityType;
import demarche.plan.OwnEvent;
import demarche.plan.OwnFact;
import demarche.plan.OwnMarking;
import demarche.plan.OwnNarrative;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.Recommendation;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.RightsAnswer;
import demarche.plan.Risk;
import demarche.plan.StateGroup;
import demarche.plan.TargetState;
import demarche.plan.handling.Colour;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.plan.part.Attendance;
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
            case OwnActivityType t -> t.topics().forEach(id -> topic(t, "/topics/" + id, id));
            case OwnEvent e -> check(e);
            case Holiday h -> check(h);
            case BudgetLine l -> check(l);
            case ExchangeRate _ -> { }
            case Result r -> check(r);
            case ResultIndicator i -> belongs(i, "/result", plan.results(), i.result());
            case Measurement m -> belongs(m, "/indicator", plan.indicators(), m.indicator());
            case Risk r -> check(r);
            case RightsAnswer a -> check(a);
            case Organisation o -> check(o);
            case Contact c -> check(c);
            case Encounter e -> check(e);
            case OtherProject p -> check(p);
            case StateGroup g -> g.states().forEach(state -> state(g, "/states/" + state, state));
            case OwnFact f -> check(f);
            case OwnNarrative n -> check(n);
            case AcceptedGap _ -> { }
            case NamedVersion _ -> { }
            case OwnMarking m -> check(m);
            case Pack p -> check(p);
            case Meeting m -> check(m);
            case Recommendation r -> check(r);
            case Issue i -> belongs(i, "/pack", plan.packs(), i.pack());
            case PackCopy c -> check(c);
        }
    }

    private void check(TargetState target) {
        state(target, "/iso3", target.iso3());
        if (targets.putIfAbsent(target.iso3(), target) != null) report(target, "/iso3", texts.get("validation.twice", target.iso3()));
        target.concerns().keySet().forEach(id -> narrative(target, "/concerns/" + id, id));
    }

    private void check(Forecast forecast) {
        state(forecast, "/state", forecast.state());
        event(forecast, "/event", forecast.event());
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
        programme.decisionPoints().forEach(id -> event(programme, "/decision_points/" + id, id));
        order(programme, "/ends", programme.starts(), programme.ends());
    }

    private void check(Activity activity) {
        if (plan.programmes().find(activity.programme()).isEmpty()) {
            report(activity, "/programme", texts.get("validation.programme", activity.title(), activity.programme()));
        }
        activity.type().filter(type -> reference.activityTypes().stream().noneMatch(t -> t.id().equals(type)))
                .filter(type -> plan.ownActivityTypes().stream().noneMatch(t -> t.type().equals(type)))
                .ifPresent(type -> report(activity, "/type", texts.get("validation.type", type)));
        activity.states().forEach(state -> state(activity, "/states/" + state, state));
        activity.topics().forEach(id -> topic(activity, "/topics/" + id, id));
        activity.when().before().ifPresent(id -> event(activity, "/before", id));
        activity.when().after().forEach(id -> belongs(activity, "/after/" + id, plan.activities(), id));
        activity.delivery().people().forEach(id -> belongs(activity, "/people/" + id, plan.contacts(), id));
        activity.delivery().output().ifPresent(id -> belongs(activity, "/output", plan.results(), id));
        Attendance came = activity.attendance();
        int counted = came.women().orElse(0) + came.men().orElse(0);
        if (came.attended().filter(all -> all < counted).isPresent()) report(activity, "/attended", texts.get("validation.attended", counted, came.attended().get()));
        order(activity, "/ends", activity.starts(), activity.ends());
    }

    private void check(OwnEvent event) {
        event.states().forEach(state -> state(event, "/states/" + state, state));
        order(event, "/last", Optional.of(event.first()), Optional.of(event.last()));
    }

    private void check(Holiday holiday) {
        state(holiday, "/state", holiday.state());
        order(holiday, "/last", Optional.of(holiday.first()), Optional.of(holiday.last()));
    }

    private void check(BudgetLine line) {
        belongs(line, "/programme", plan.programmes(), line.programme());
        line.funder().ifPresent(id -> belongs(line, "/funder", plan.organisations(), id));
        line.activity().ifPresent(id -> belongs(line, "/activity", plan.activities(), id));
        line.state().ifPresent(state -> state(line, "/state", state));
    }

    private void check(Result result) {
        belongs(result, "/programme", plan.programmes(), result.programme());
        result.leadsTo().ifPresent(id -> belongs(result, "/leads_to", plan.results(), id));
    }

    private void check(Risk risk) {
        risk.programme().ifPresent(id -> belongs(risk, "/programme", plan.programmes(), id));
        risk.event().ifPresent(id -> event(risk, "/event", id));
    }

    private void check(RightsAnswer answer) {
        belongs(answer, "/programme", plan.programmes(), answer.programme());
        if (reference.rightsQuestion(answer.question()).isEmpty()) report(answer, "/question", texts.get("validation.question", answer.question()));
    }

    private void check(Organisation organisation) {
        organisation.state().ifPresent(state -> state(organisation, "/state", state));
        String iati = organisation.iati();
        if (!iati.isEmpty() && !Iati.isWellFormed(iati)) report(organisation, "/iati", texts.get("validation.iati", iati));
    }

    private void check(Contact contact) {
        contact.state().ifPresent(state -> state(contact, "/state", state));
        contact.organisation().ifPresent(id -> belongs(contact, "/organisation", plan.organisations(), id));
    }

    private void check(Encounter encounter) {
        state(encounter, "/state", encounter.state());
        encounter.contacts().forEach(id -> belongs(encounter, "/contacts/" + id, plan.contacts(), id));
        encounter.raised().forEach(id -> narrative(encounter, "/raised/" + id, id));
    }

    private void check(OtherProject project) {
        project.states().forEach(state -> state(project, "/states/" + state, state));
        project.topics().forEach(id -> topic(project, "/topics/" + id, id));
        order(project, "/ends", project.starts(), project.ends());
    }

    private void check(Pack pack) {
        pack.states().forEach(state -> state(pack, "/states/" + state, state));
        pack.event().ifPresent(id -> event(pack, "/event", id));
        var marking = PaperMarking.of(plan, pack);
        if (marking.lacksReason()) report(pack, "/markingReason", texts.get("validation.marking", pack.title(), marking.labelling().marking().orElseThrow().label(), marking.ofParts().label()));
    }

    private void check(OwnMarking own) {
        if (plan.ownMarking(own.level()).filter(own::equals).isEmpty()) report(own, "/level", texts.get("validation.marking.twice", own.level().label(), own.title()));
        boolean readable = own.colour().isBlank() || Colour.read(own.colour()).filter(c -> c.isReadableOn(Colour.BLACK)).isPresent();
        if (!readable) report(own, "/colour", texts.get("validation.marking.colour", own.colour(), own.title()));
    }

    private void check(Meeting meeting) {
        belongs(meeting, "/pack", plan.packs(), meeting.pack());
        state(meeting, "/state", meeting.state());
        meeting.contacts().forEach(id -> belongs(meeting, "/contacts/" + id, plan.contacts(), id));
    }

    private void check(Recommendation recommendation) {
        belongs(recommendation, "/pack", plan.packs(), recommendation.pack());
        recommendation.state().ifPresent(state -> state(recommendation, "/state", state));
    }

    private void check(PackCopy copy) {
        belongs(copy, "/pack", plan.packs(), copy.pack());
        copy.issue().ifPresent(id -> belongs(copy, "/issue", plan.issues(), id));
    }

    private void belongs(Item item, String field, Items<? extends Item> to, ItemId id) {
        if (to.find(id).isEmpty()) report(item, field, texts.get("validation.lost", id));
    }

    /// Of the reference, or the plan's own.
    private void event(Item item, String field, EventId id) {
        boolean own = plan.ownEvents().stream().anyMatch(e -> e.event().equals(id));
        if (!own && reference.event(id).isEmpty()) report(item, field, texts.get("validation.event", id));
    }

    private void state(Item item, String field, Iso3 state) {
        if (reference.state(state).isEmpty()) report(item, field, texts.get("validation.state", state));
    }

    private void order(Item item, String field, Optional<LocalDate> starts, Optional<LocalDate> ends) {
        if (starts.isPresent() && ends.filter(end -> end.isBefore(starts.get())).isPresent()) {
            report(item, field, texts.get("validation.order", days.day(ends.get()), days.day(starts.get())));
        }
    }

    private void report(Item item, String field, String sentence) {
        found.add(new Problem(item.kind(), item.id(), field, sentence));
    }
}
