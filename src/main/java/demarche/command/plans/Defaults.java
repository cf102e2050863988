package demarche.command.plans;

import demarche.history.mapping.ItemMapping;
import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a created item holds where the edit does not say.
final class Defaults {
    private static final ItemId ANY = new ItemId("any");

    private Defaults() {}

    /// The fields given over those of an item just begun. A title, a state and a programme have no default.
    static ObjectNode completed(Kind kind, JsonNode fields) {
        Item blank = switch (kind) {
            case PLAN -> PlanHead.titled(ANY, "any", Handling.AMBER);
            case TARGET_STATE -> TargetState.of(ANY, new Iso3("AAA"));
            case PROGRAMME -> Programme.titled(ANY, "any");
            case ACTIVITY -> Activity.titled(ANY, ANY, "any");
        };
        ObjectNode body = ItemMapping.write(blank);
        body.remove("title");
        body.remove("iso3");
        body.remove("programme");
        fields.properties().forEach(p -> body.set(p.getKey(), p.getValue()));
        return body;
    }
}
