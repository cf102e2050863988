package demarche.plan;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of item a plan is made of, with the names that files and the command line use.
public enum Kind {
    PLAN("plan", PlanHead.class),
    TARGET_STATE("target-state", TargetState.class),
    ASSESSMENT("assessment", Assessment.class),
    FORECAST("forecast", Forecast.class),
    HEARING("hearing", Hearing.class),
    PROGRAMME("programme", Programme.class),
    ACTIVITY("activity", Activity.class),
    OWN_ACTIVITY_TYPE("own-activity-type", OwnActivityType.class),
    OWN_EVENT("own-event", OwnEvent.class),
    HOLIDAY("holiday", Holiday.class),
    BUDGET_LINE("budget-line", BudgetLine.class),
    EXCHANGE_RATE("exchange-rate", ExchangeRate.class),
    RESULT("result", Result.class),
    INDICATOR("indicator", ResultIndicator.class),
    MEASUREMENT("measurement", Measurement.class),
    RISK("risk", Risk.class),
    RIGHTS_ANSWER("rights-answer", RightsAnswer.class),
    ORGANISATION("organisation", Organisation.class),
    CONTACT("contact", Contact.class),
    ENCOUNTER("encounter", Encounter.class),
    OTHER_PROJECT("other-project", OtherProject.class),
    STATE_GROUP("state-group", StateGroup.class),
    OWN_FACT("own-fact", OwnFact.class),
    OWN_NARRATIVE("own-narrative", OwnNarrative.class),
    ACCEPTED_GAP("accepted-gap", AcceptedGap.class),
    VERSION("version", NamedVersion.class),
    PACK("pack", Pack.class),
    MEETING("meeting", Meeting.class),
    RECOMMENDATION("recommendation", Recommendation.class),
    ISSUE("issue", Issue.class),
    PACK_COPY("pack-copy", PackCopy.class),
    OWN_MARKING("own-marking", OwnMarking.class);

    private final String code;
    private final Class<? extends Item> record;

    Kind(String code, Class<? extends Item> record) {
        this.code = code;
        this.record = record;
    }

    public String code() {
        return code;
    }

    /// The record that holds an item of this kind.
    public Class<? extends Item> record() {
        return record;
    }

    public static Optional<Kind> coded(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
