package demarche.insight.readiness;

import demarche.insight.rights.Asked;
import demarche.insight.rights.RightsSheet;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.Risk;
import demarche.plan.RightsAnswer;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ResultLevel;
import demarche.plan.choice.RightsCheck;
import demarche.plan.choice.RightsReply;
import demarche.plan.choice.RiskStatus;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.money.Money;
import demarche.reference.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Mends a programme as a planner would: line by line, only what a line says is missing, in the field that it names.
final class Mending {
    private final ItemId id;
    private final Facts facts;
    private Plan plan;

    private Mending(Plan plan, ItemId id, Facts facts) {
        this.plan = plan;
        this.id = id;
        this.facts = facts;
    }

    /// One line may bring another up, such as a first activity that has no lead: again until nothing is missing, thirty times at most.
    static Plan all(Plan plan, ItemId programme, Facts facts) {
        var mending = new Mending(plan, programme, facts);
        for (int i = 0; i < 30; i++) {
            List<Line> missing = Readiness.of(mending.programme(), mending.plan, facts).missing();
            if (missing.isEmpty()) break;
            missing.forEach(mending::mend);
        }
        return mending.plan;
    }

    private Programme programme() {
        return plan.programmes().find(id).orElseThrow();
    }

    private void mend(Line line) {
        switch (line.place().kind()) {
            case PROGRAMME -> mendProgramme(line);
            case ACTIVITY -> plan = plan.with(mended(line, line.place().item().flatMap(a -> plan.activities().find(a)).orElseGet(() -> Activity.titled(ItemId.random(), id, "Course"))));
            case BUDGET_LINE -> plan = plan.with(line.place().item().flatMap(l -> plan.budgetLines().find(l)).map(l -> l.withFunder(Optional.of(new ItemId("donor"))))
                    .orElseGet(() -> BudgetLine.titled(ItemId.random(), id, "Travel").withPlanned(Optional.of(Money.parse("100 EUR")))));
            case RESULT -> plan = plan.with(new Result(ItemId.random(), id, ResultLevel.OUTCOME, "Calls are answered", Optional.empty(), ""));
            case INDICATOR -> mendIndicator(line);
            case RISK -> plan = plan.with(mended(line, line.place().item().flatMap(r -> plan.risks().find(r)).orElseGet(() -> Risk.titled(ItemId.random(), "A risk").withProgramme(Optional.of(id)))));
            default -> throw new AssertionError(line.toString());
        }
    }

    private void mendProgramme(Line line) {
        Programme p = programme();
        Programme mended = switch (line.check()) {
            case STATES -> p.withStates(new TreeSet<>(List.of(new Iso3("KEN"))));
            case PURPOSE -> p.withPurpose("Calls are answered.");
            case DEBATES -> {
                var topics = new TreeMap<>(p.topics());
                List.of("norm-2015-d", "cc-csirt", "bc-art-37").forEach(t -> topics.put(new TopicId(t), Depth.INTRODUCES));
                yield p.withTopics(topics);
            }
            case STARTS -> p.withStarts(Optional.of(LocalDate.of(2026, 11, 23)));
            case ENDS -> p.withEnds(p.starts().map(s -> s.plusDays(1)).or(() -> Optional.of(LocalDate.of(2027, 1, 1))));
            case LEAD -> p.withLead("Desk officer");
            case REQUESTED_BY -> p.withOwnership(p.ownership().withRequestedBy("Police"));
            case LOCAL_OWNER -> p.withOwnership(p.ownership().withLocalOwner("Police"));
            case DECISION_POINTS -> p.withDecisionPoints(new TreeSet<>(List.of(new EventId("evt-gm-dtg"))));
            case RIGHTS -> answered(p);
            default -> throw new AssertionError(line.toString());
        };
        plan = plan.with(mended);
    }

    private Programme answered(Programme p) {
        for (Asked asked : RightsSheet.of(p, plan, facts.reference()).open()) {
            plan = plan.with(new RightsAnswer(ItemId.random(), id, asked.question().id(), RightsReply.NOT_SURE, "", "", LocalDate.of(2029, 1, 1)));
        }
        return p.withRights(p.rights().withRightsCheck(RightsSheet.of(p, plan, facts.reference()).isNeeded() ? RightsCheck.PASSED : RightsCheck.NOT_NEEDED)
                .withRightsReason("It is watched.").withRightsSignedBy("Head of unit").withRightsSignedOn(Optional.of(LocalDate.of(2029, 1, 1))));
    }

    private static Activity mended(Line line, Activity activity) {
        return switch (line.check()) {
            case ACTIVITIES -> activity;
            case ACTIVITY_DATES -> activity.withStarts(Optional.of(LocalDate.of(2026, 11, 24)));
            case ACTIVITY_LEADS -> activity.withLead("Police adviser");
            case IN_TIME -> activity.withStatus(ActivityStatus.DONE);
            default -> throw new AssertionError(line.toString());
        };
    }

    private void mendIndicator(Line line) {
        if (line.about() instanceof Result bare) {
            plan = plan.with(new ResultIndicator(ItemId.random(), bare.id(), "Calls answered", Optional.empty(), "calls", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", ""));
        } else if (plan.find(Kind.INDICATOR, line.place().item().orElseThrow()).orElseThrow() instanceof ResultIndicator indicator) {
            plan = plan.with(indicator.withBaseline(Optional.of(BigDecimal.ONE)));
        }
    }

    private static Risk mended(Line line, Risk risk) {
        return switch (line.check()) {
            case RISKS -> risk;
            case RISK_OWNERS -> risk.withOwner("Police adviser");
            case RISK_OUTCOMES -> risk.withStatus(RiskStatus.CLOSED);
            default -> throw new AssertionError(line.toString());
        };
    }
}
