package demarche.history.mapping;

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
import demarche.plan.Kind;
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
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.Recommendation;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.RightsAnswer;
import demarche.plan.Risk;
import demarche.plan.StateGroup;
import demarche.plan.TargetState;
import demarche.plan.choice.Course;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.ResultLevel;
import demarche.plan.choice.RightsReply;
import demarche.plan.handling.Handling;
import demarche.plan.id.EventId;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.RightsQuestionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An item of each kind of which nothing is known: what stands where a field that an item cannot be without is not said, or may not be told.
public final class Blank {
    /// The title of a plan whose own may not be told.
    public static final String SHARED = "Shared plan";
    private static final ItemId ANY = new ItemId("any");
    private static final Iso3 ANYWHERE = new Iso3("AAA");
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;
    private static final Currency EURO = Currency.getInstance("EUR");

    private static final Map<Kind, ObjectNode> BODIES = Arrays.stream(Kind.values()).collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> ItemMapping.write(of(kind))));

    private Blank() {}

    public static Item of(Kind kind) {
        return switch (kind) {
            case PLAN -> PlanHead.titled(ANY, SHARED, Handling.AMBER);
            case TARGET_STATE -> TargetState.of(ANY, ANYWHERE);
            case ASSESSMENT -> Assessment.of(ANY, ANYWHERE, SOME_DAY);
            case FORECAST -> Forecast.of(ANY, ANYWHERE, new EventId("any"), SOME_DAY, Course.NO_STEP);
            case HEARING -> Hearing.of(ANY, ANYWHERE, new NarrativeId("any"));
            case PROGRAMME -> Programme.titled(ANY, "any");
            case ACTIVITY -> Activity.titled(ANY, ANY, "any");
            case OWN_ACTIVITY_TYPE -> OwnActivityType.titled(ANY, "any");
            case OWN_EVENT -> OwnEvent.on(ANY, "any", SOME_DAY);
            case HOLIDAY -> Holiday.on(ANY, ANYWHERE, "any", SOME_DAY);
            case BUDGET_LINE -> BudgetLine.titled(ANY, ANY, "any");
            case EXCHANGE_RATE -> new ExchangeRate(ANY, EURO, EURO, BigDecimal.ONE, SOME_DAY, "any");
            case RESULT -> Result.stating(ANY, ANY, ResultLevel.OUTPUT, "any");
            case INDICATOR -> ResultIndicator.stating(ANY, ANY, "any");
            case MEASUREMENT -> Measurement.of(ANY, ANY, SOME_DAY, BigDecimal.ZERO);
            case RISK -> Risk.titled(ANY, "any");
            case RIGHTS_ANSWER -> new RightsAnswer(ANY, ANY, new RightsQuestionId("any"), RightsReply.NOT_SURE, "", "", SOME_DAY);
            case ORGANISATION -> Organisation.titled(ANY, "any");
            case CONTACT -> Contact.titled(ANY, "any");
            case ENCOUNTER -> Encounter.of(ANY, ANYWHERE, SOME_DAY);
            case OTHER_PROJECT -> OtherProject.titled(ANY, "any");
            case STATE_GROUP -> StateGroup.chosen(ANY, "any", new TreeSet<>());
            case OWN_FACT -> new OwnFact(ANY, ANYWHERE, new FactKey("treaty:any"), "any", SOME_DAY, "any", "");
            case OWN_NARRATIVE -> OwnNarrative.stating(ANY, NarrativeKind.TALKING_POINT, "any");
            case ACCEPTED_GAP -> new AcceptedGap(ANY, "any", "any", "", SOME_DAY);
            case VERSION -> new NamedVersion(ANY, "any", SOME_DAY, "", "");
            case PACK -> Pack.titled(ANY, "any");
            case MEETING -> Meeting.titled(ANY, ANY, ANYWHERE, "any");
            case RECOMMENDATION -> Recommendation.stating(ANY, ANY, "any");
            case ISSUE -> Issue.titled(ANY, ANY, "any", SOME_DAY);
            case PACK_COPY -> PackCopy.titled(ANY, ANY, "any");
            case OWN_MARKING -> OwnMarking.titled(ANY, Handling.AMBER, "any");
        };
    }

    /// What a field holds where its value is withheld; empty where an item can be without it.
    public static Optional<JsonNode> standIn(Kind kind, String field) {
        return Optional.ofNullable(BODIES.get(kind).get(field));
    }
}
