package demarche.insight.readiness;

import demarche.insight.Bridges;
import demarche.insight.TopicName;
import demarche.insight.rights.RightsSheet;
import demarche.insight.rights.RightsWords;
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
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What each line of the list says: for the window and the command line alike.
public final class ReadinessWords {
    private final Plan plan;
    private final Facts facts;
    private final Texts texts;
    private final Texts insight;

    public ReadinessWords(Plan plan, Facts facts, Locale locale) {
        this.plan = plan;
        this.facts = facts;
        this.texts = Texts.of("readiness", locale);
        this.insight = Texts.of("insight", locale);
    }

    public String sentence(Line line) {
        return line.met() ? met(line.check()) : missing(line);
    }

    /// In a word or two: for the head of a column or a filter.
    ///
    /// @param texts the bundle `readiness`
    public static String name(Area area, Texts texts) {
        return switch (area) {
            case CONTENT -> texts.get("readiness.area.content");
            case OWNERSHIP -> texts.get("readiness.area.ownership");
            case RIGHTS -> texts.get("readiness.area.rights");
            case ACTIVITIES -> texts.get("readiness.area.activities");
            case DECISIONS -> texts.get("readiness.area.decisions");
            case BUDGET -> texts.get("readiness.area.budget");
            case RESULTS -> texts.get("readiness.area.results");
            case RISKS -> texts.get("readiness.area.risks");
            case PLAN -> texts.get("readiness.area.plan");
        };
    }

    private String met(Check check) {
        return switch (check) {
            case STATES -> texts.get("readiness.states");
            case PURPOSE -> texts.get("readiness.purpose");
            case DEBATES -> texts.get("readiness.debates");
            case STARTS -> texts.get("readiness.starts");
            case ENDS -> texts.get("readiness.ends");
            case LEAD -> texts.get("readiness.lead");
            case REQUESTED_BY -> texts.get("readiness.requested");
            case LOCAL_OWNER -> texts.get("readiness.owner");
            case RIGHTS -> texts.get("readiness.rights");
            case ACTIVITIES -> texts.get("readiness.activities");
            case ACTIVITY_DATES -> texts.get("readiness.activity-dates");
            case ACTIVITY_LEADS -> texts.get("readiness.activity-leads");
            case DECISION_POINTS -> texts.get("readiness.decisions");
            case IN_TIME -> texts.get("readiness.in-time");
            case BUDGET -> texts.get("readiness.budget");
            case FUNDERS -> texts.get("readiness.funders");
            case RESULTS -> texts.get("readiness.results");
            case INDICATORS -> texts.get("readiness.indicators");
            case BASELINES -> texts.get("readiness.baselines");
            case RISKS -> texts.get("readiness.risks");
            case RISK_OWNERS, PLAN_RISKS -> texts.get("readiness.risk-owners");
            case RISK_OUTCOMES -> texts.get("readiness.risk-outcomes");
            case UNIT -> texts.get("readiness.unit");
            case TARGETS -> texts.get("readiness.targets");
            case DECISIONS_ASKED -> texts.get("readiness.asked");
        };
    }

    private String missing(Line line) {
        String about = title(line.about());
        return switch (line.check()) {
            case STATES -> texts.get("readiness.states.missing");
            case PURPOSE -> texts.get("readiness.purpose.missing");
            case DEBATES -> texts.get("readiness.debates.missing", debates((Programme) line.about()));
            case STARTS -> texts.get("readiness.starts.missing");
            case ENDS -> ((Programme) line.about()).ends().isPresent() ? texts.get("readiness.ends.early") : texts.get("readiness.ends.missing");
            case LEAD -> texts.get("readiness.lead.missing");
            case REQUESTED_BY -> ownership((Programme) line.about(), TargetState::requestedBy).map(s -> texts.get("readiness.requested.missing.in", s))
                    .orElseGet(() -> texts.get("readiness.requested.missing"));
            case LOCAL_OWNER -> ownership((Programme) line.about(), TargetState::localOwner).map(s -> texts.get("readiness.owner.missing.in", s))
                    .orElseGet(() -> texts.get("readiness.owner.missing"));
            case RIGHTS -> rights((Programme) line.about());
            case ACTIVITIES -> texts.get("readiness.activities.missing");
            case ACTIVITY_DATES -> texts.get("readiness.activity-dates.missing", about);
            case ACTIVITY_LEADS -> texts.get("readiness.activity-leads.missing", about);
            case DECISION_POINTS -> texts.get("readiness.decisions.missing");
            case IN_TIME -> texts.get("readiness.in-time.missing", about);
            case BUDGET -> texts.get("readiness.budget.missing");
            case FUNDERS -> texts.get("readiness.funders.missing", about);
            case RESULTS -> texts.get("readiness.results.missing");
            case INDICATORS -> texts.get("readiness.indicators.missing", about);
            case BASELINES -> texts.get("readiness.baselines.missing", about);
            case RISKS -> texts.get("readiness.risks.missing");
            case RISK_OWNERS, PLAN_RISKS -> texts.get("readiness.risk-owners.missing", about);
            case RISK_OUTCOMES -> texts.get("readiness.risk-outcomes.missing", about);
            case UNIT -> texts.get("readiness.unit.missing");
            case TARGETS -> texts.get("readiness.targets.missing");
            case DECISIONS_ASKED -> texts.get("readiness.asked.missing", about);
        };
    }

    private String rights(Programme programme) {
        return new RightsWords(texts, facts).standing(RightsSheet.of(programme, plan, facts.reference()));
    }

    private String debates(Programme programme) {
        Set<Debate> taught = Bridges.debates(facts.reference(), programme);
        return Debate.MISSION.stream().filter(d -> !taught.contains(d)).map(d -> TopicName.of(d, insight)).collect(Collectors.joining(", "));
    }

    /// The target states of the programme of which it is not known; empty where none of its states is one.
    private Optional<String> ownership(Programme programme, Function<TargetState, String> who) {
        List<TargetState> targets = plan.targetStates().stream().filter(t -> programme.states().contains(t.iso3())).toList();
        if (targets.isEmpty()) return Optional.empty();
        return Optional.of(targets.stream().filter(t -> who.apply(t).isBlank()).map(t -> name(t.iso3())).sorted().collect(Collectors.joining(", ")));
    }

    private String name(Iso3 state) {
        return facts.reference().state(state).map(s -> s.name(texts.locale())).orElse(state.code());
    }

    private String title(Item item) {
        return switch (item) {
            case Programme p -> p.title();
            case Activity a -> a.title();
            case BudgetLine l -> l.title();
            case Result r -> r.statement();
            case ResultIndicator i -> i.statement();
            case Risk r -> r.title();
            case TargetState t -> name(t.iso3());
            case PlanHead _, Assessment _, Forecast _, Hearing _, OwnActivityType _, OwnEvent _, Holiday _, ExchangeRate _, Measurement _,
                    RightsAnswer _, Organisation _, Contact _, Encounter _, OtherProject _, StateGroup _, OwnFact _, OwnNarrative _, AcceptedGap _, NamedVersion _,
                    Pack _, Meeting _, Recommendation _, Issue _, PackCopy _, OwnMarking _ -> plan.title();
        };
    }
}
