package demarche.insight.readiness;

import demarche.insight.Bridges;
import demarche.insight.rights.RightsSheet;
import demarche.insight.risk.DecisionDay;
import demarche.insight.risk.RiskNow;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.Risk;
import demarche.plan.TargetState;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ResultLevel;
import demarche.plan.choice.RiskStatus;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Goes through one programme check by check.
final class Lines {
    private final Programme programme;
    private final Pieces pieces;
    private final Facts facts;
    private final List<Line> lines = new ArrayList<>();

    Lines(Programme programme, Pieces pieces, Facts facts) {
        this.programme = programme;
        this.pieces = pieces;
        this.facts = facts;
    }

    Readiness readiness() {
        itself();
        ownership();
        rights();
        activities();
        decisions();
        budget();
        results();
        risks();
        return new Readiness(programme, lines);
    }

    private void itself() {
        line(Check.STATES, !programme.states().isEmpty(), "/states");
        line(Check.PURPOSE, !programme.purpose().isBlank(), "/purpose");
        line(Check.DEBATES, Bridges.debates(facts.reference(), programme).containsAll(Debate.MISSION), "/topics");
        line(Check.STARTS, programme.starts().isPresent(), "/starts");
        line(Check.ENDS, programme.ends().filter(end -> programme.starts().filter(end::isBefore).isEmpty()).isPresent(), "/ends");
        line(Check.LEAD, !programme.lead().isBlank(), "/lead");
    }

    /// Said of the programme itself, or of every target state among its states.
    private void ownership() {
        line(Check.REQUESTED_BY, !programme.ownership().requestedBy().isBlank() || allTargets(TargetState::requestedBy), "/requested_by");
        line(Check.LOCAL_OWNER, !programme.ownership().localOwner().isBlank() || allTargets(TargetState::localOwner), "/local_owner");
    }

    private boolean allTargets(Function<TargetState, String> who) {
        List<TargetState> targets = pieces.targets(programme);
        return !targets.isEmpty() && targets.stream().noneMatch(t -> who.apply(t).isBlank());
    }

    private void rights() {
        RightsSheet sheet = RightsSheet.of(programme, pieces.allActivities(programme), pieces.answers(programme), facts.reference());
        line(Check.RIGHTS, sheet.isSettled(), "/rights_check");
    }

    private void activities() {
        List<Activity> held = pieces.activities(programme);
        if (!any(Check.ACTIVITIES, !held.isEmpty(), Kind.ACTIVITY, "/title")) return;
        List<Activity> ahead = ahead(held);
        each(Check.ACTIVITY_DATES, ahead, a -> a.starts().or(a::ends).isPresent(), "/starts");
        each(Check.ACTIVITY_LEADS, ahead, a -> !a.lead().isBlank(), "/lead");
    }

    private static List<Activity> ahead(List<Activity> held) {
        return held.stream().filter(a -> a.status() != ActivityStatus.DONE).toList();
    }

    private void decisions() {
        line(Check.DECISION_POINTS, !programme.decisionPoints().isEmpty() || !pieces.hasDecisionAhead(), "/decision_points");
        Optional<LocalDate> first = programme.decisionPoints().stream().flatMap(id -> DecisionDay.of(id, plan(), facts).stream()).map(DecisionDay::first)
                .filter(day -> !day.isBefore(facts.day())).min(Comparator.naturalOrder());
        first.ifPresent(day -> each(Check.IN_TIME, ahead(pieces.activities(programme)), a -> a.ends().or(a::starts).filter(end -> !end.isBefore(day)).isEmpty(), "/ends"));
    }

    private void budget() {
        List<BudgetLine> all = pieces.budget(programme);
        if (!any(Check.BUDGET, all.stream().anyMatch(l -> l.planned().isPresent()), Kind.BUDGET_LINE, "/planned")) return;
        each(Check.FUNDERS, all.stream().filter(l -> l.planned().isPresent()).toList(), l -> l.funder().isPresent(), "/funder");
    }

    private void results() {
        List<Result> all = pieces.results(programme);
        if (!any(Check.RESULTS, !all.isEmpty(), Kind.RESULT, "/statement")) return;
        List<Result> measured = all.stream().filter(r -> r.level() != ResultLevel.IMPACT).toList();
        for (Result bare : measured.stream().filter(r -> pieces.indicators(r).isEmpty()).toList()) {
            lines.add(new Line(Check.INDICATORS, false, Place.inNew(Kind.INDICATOR, "/statement"), bare));
        }
        List<ResultIndicator> indicators = measured.stream().flatMap(r -> pieces.indicators(r).stream()).toList();
        if (measured.stream().noneMatch(r -> pieces.indicators(r).isEmpty())) line(Check.INDICATORS, true, "/title");
        each(Check.BASELINES, indicators, i -> i.baseline().isPresent(), "/baseline");
    }

    private void risks() {
        List<Risk> all = pieces.risks(programme);
        if (!any(Check.RISKS, !all.isEmpty(), Kind.RISK, "/title")) return;
        List<Risk> open = all.stream().filter(r -> r.status() == RiskStatus.OPEN).toList();
        each(Check.RISK_OWNERS, open, r -> !r.owner().isBlank(), "/owner");
        each(Check.RISK_OUTCOMES, open, r -> !RiskNow.of(r, plan(), facts).isOverdue(), "/status");
    }

    private Plan plan() {
        return pieces.plan();
    }

    private void line(Check check, boolean met, String pointer) {
        lines.add(new Line(check, met, Place.in(programme, pointer), programme));
    }

    /// Whether there is such a piece at all; where there is none, one has to be made.
    private boolean any(Check check, boolean met, Kind kind, String pointer) {
        lines.add(new Line(check, met, Place.inNew(kind, pointer), programme));
        return met;
    }

    /// One line for each piece that lacks it, or one that says that none does.
    private <T extends Item> void each(Check check, List<T> pieces, Predicate<T> met, String pointer) {
        List<Line> missing = pieces.stream().filter(met.negate()).sorted(Comparator.comparing(Item::id)).map(p -> new Line(check, false, Place.in(p, pointer), p)).toList();
        lines.addAll(missing);
        if (missing.isEmpty() && !pieces.isEmpty()) lines.add(new Line(check, true, Place.in(pieces.getFirst(), pointer), programme));
    }
}
