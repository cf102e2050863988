package demarche.app;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.Role;
import demarche.plan.Assessment;
import demarche.plan.Forecast;
import demarche.plan.Hearing;
import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.StateGroup;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.util.Optional;

/// Says in a few words what the frame of the window tells: what an edit changed, what a marking means.
record Words(Texts texts, Reference reference) {

    /// What undo or redo would touch, named by the first item of the edit.
    String of(Edit edit, Plan plan) {
        if (edit.role() == Role.MERGE) return texts.get("app.undo.merge");
        Difference first = edit.changes().getFirst().difference();
        return switch (first.kind()) {
            case PLAN -> texts.get("app.undo.plan");
            case TARGET_STATE -> texts.get("app.undo.target", state(first, plan));
            case ASSESSMENT -> texts.get("app.undo.assessment", where(first, plan.assessments().find(first.item()).map(Assessment::state)));
            case FORECAST -> texts.get("app.undo.forecast", where(first, plan.forecasts().find(first.item()).map(Forecast::state)));
            case HEARING -> texts.get("app.undo.hearing", where(first, plan.hearings().find(first.item()).map(Hearing::state)));
            case PROGRAMME -> texts.get("app.undo.programme", title(first, plan.programmes().find(first.item()).map(p -> p.title())));
            case ACTIVITY -> texts.get("app.undo.activity", title(first, plan.activities().find(first.item()).map(a -> a.title())));
            case OWN_ACTIVITY_TYPE -> texts.get("app.undo.kind-of-activity", title(first, plan.ownActivityTypes().find(first.item()).map(t -> t.title())));
            case OWN_EVENT -> texts.get("app.undo.event", title(first, plan.ownEvents().find(first.item()).map(e -> e.title())));
            case HOLIDAY -> texts.get("app.undo.holiday", title(first, plan.holidays().find(first.item()).map(h -> h.title())));
            case BUDGET_LINE -> texts.get("app.undo.budget", title(first, plan.budgetLines().find(first.item()).map(l -> l.title())));
            case EXCHANGE_RATE -> texts.get("app.undo.rate");
            case RESULT -> texts.get("app.undo.result");
            case INDICATOR -> texts.get("app.undo.indicator");
            case MEASUREMENT -> texts.get("app.undo.measurement");
            case RISK -> texts.get("app.undo.risk", title(first, plan.risks().find(first.item()).map(r -> r.title())));
            case RIGHTS_ANSWER -> texts.get("app.undo.rights");
            case ORGANISATION -> texts.get("app.undo.organisation", title(first, plan.organisations().find(first.item()).map(o -> o.title())));
            case CONTACT -> texts.get("app.undo.contact", title(first, plan.contacts().find(first.item()).map(c -> c.title())));
            case ENCOUNTER -> texts.get("app.undo.encounter", where(first, plan.encounters().find(first.item()).map(e -> e.state())));
            case OTHER_PROJECT -> texts.get("app.undo.other-project", title(first, plan.otherProjects().find(first.item()).map(p -> p.title())));
            case STATE_GROUP -> texts.get("app.undo.group", title(first, plan.stateGroups().find(first.item()).map(StateGroup::title)));
            case OWN_FACT -> texts.get("app.undo.own-fact", where(first, plan.ownFacts().find(first.item()).map(OwnFact::state)));
            case OWN_NARRATIVE -> texts.get("app.undo.narrative");
            case ACCEPTED_GAP -> texts.get("app.undo.accepted");
            case VERSION -> texts.get("app.undo.version", title(first, plan.versions().find(first.item()).map(v -> v.title())));
            case PACK -> texts.get("app.undo.pack", title(first, plan.packs().find(first.item()).map(p -> p.title())));
            case MEETING -> texts.get("app.undo.meeting", where(first, plan.meetings().find(first.item()).map(m -> m.state())));
            case RECOMMENDATION -> texts.get("app.undo.recommendation");
            case ISSUE -> texts.get("app.undo.issue", title(first, plan.issues().find(first.item()).map(i -> i.title())));
            case PACK_COPY -> texts.get("app.undo.pack-copy", title(first, plan.packCopies().find(first.item()).map(c -> c.title())));
            case OWN_MARKING -> texts.get("app.undo.own-marking", title(first, plan.ownMarkings().find(first.item()).map(m -> m.title())));
        };
    }

    private static String title(Difference difference, Optional<String> now) {
        return now.or(() -> difference.text("title")).orElse(difference.item().value());
    }

    private String state(Difference difference, Plan plan) {
        return name(plan.targetStates().find(difference.item()).map(t -> t.iso3().code()).or(() -> difference.text("iso3")), difference);
    }

    private String where(Difference difference, Optional<Iso3> now) {
        return name(now.map(Iso3::code).or(() -> difference.text("state")), difference);
    }

    private String name(Optional<String> state, Difference difference) {
        return state.flatMap(code -> reference.states().stream().filter(s -> s.iso3().code().equals(code)).findFirst())
                .map(s -> s.shortName(texts.locale())).orElse(difference.item().value());
    }

    String meaning(Handling handling) {
        return switch (handling) {
            case CLEAR -> texts.get("app.marking.clear");
            case GREEN -> texts.get("app.marking.green");
            case AMBER -> texts.get("app.marking.amber");
            case AMBER_STRICT -> texts.get("app.marking.amber-strict");
            case RED -> texts.get("app.marking.red");
        };
    }
}
