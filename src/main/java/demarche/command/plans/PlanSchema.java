package demarche.command.plans;

import demarche.command.kit.Json;
import demarche.history.mapping.Field;
import demarche.history.mapping.FieldType;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Kind;
import demarche.plan.handling.Handling;
import demarche.plan.limit.Limits;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema (2020-12) of a plan, made from the fields themselves.
final class PlanSchema {
    private static final String ID = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";

    private PlanSchema() {}

    static ObjectNode of() {
        ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", "A plan of Demarche");
        ObjectNode properties = schema.putObject("properties");
        properties.set("id", text().put("pattern", "^" + ID + "$"));
        properties.set("title", text());
        properties.putObject("as_of").set("type", Json.texts(List.of("string", "null")));
        properties.putObject("handling").set("enum", Json.texts(Arrays.stream(Handling.values()).map(Handling::label).toList()));
        properties.putObject("items").put("type", "array").putObject("items").set("oneOf", Json.array(List.of(Kind.values()), PlanSchema::item));
        schema.set("required", Json.texts(List.of("id", "title", "handling", "items")));
        return schema;
    }

    private static ObjectNode item(Kind kind) {
        ObjectNode item = object();
        ObjectNode properties = item.putObject("properties");
        properties.putObject("kind").put("const", kind.code());
        properties.set("id", text().put("pattern", "^" + ID + "$"));
        ObjectNode fields = object().put("additionalProperties", false);
        ObjectNode each = fields.putObject("properties");
        ItemMapping.of(kind).fields().forEach(field -> each.set(field.name(), type(field.type())));
        fields.set("required", Json.texts(ItemMapping.of(kind).fields().stream().filter(f -> isRequired(f.type())).map(Field::name).toList()));
        properties.set("fields", fields);
        item.set("required", Json.texts(List.of("kind", "id", "fields")));
        return item;
    }

    private static boolean isRequired(FieldType type) {
        return type instanceof FieldType.Choice || type instanceof FieldType.Id || type instanceof FieldType.Day || type instanceof FieldType.Decimal;
    }

    private static ObjectNode type(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.Id _ -> text();
            case FieldType.Flag _ -> Json.object().put("type", "boolean");
            case FieldType.Day _ -> text().put("format", "date");
            case FieldType.TimeOfDay _ -> text().put("pattern", "^[0-2][0-9]:[0-5][0-9]$");
            case FieldType.Zone _ -> text();
            case FieldType.Whole _ -> Json.object().put("type", "integer").put("minimum", 0).put("maximum", Limits.COUNT);
            case FieldType.Decimal _ -> text().put("pattern", "^" + FieldType.Decimal.FORM + "$");
            case FieldType.Choice choice -> choice(choice);
            case FieldType.Maybe maybe -> type(maybe.present());
            case FieldType.IdSet _ -> map(Json.object().put("const", true));
            case FieldType.IdMap map -> map(choice(map.choice()));
            case FieldType.Order order -> list(order);
            case FieldType.Numbers _ -> map(Json.object().put("type", "integer").put("minimum", 0).put("maximum", 100));
        };
    }

    private static ObjectNode list(FieldType.Order order) {
        ObjectNode node = Json.object().put("type", "array");
        node.set("items", choice(order.of()));
        return node.put("uniqueItems", true);
    }

    private static ObjectNode choice(FieldType.Choice choice) {
        ObjectNode node = Json.object();
        node.set("enum", Json.texts(choice.values().keySet()));
        return node;
    }

    private static ObjectNode map(ObjectNode values) {
        ObjectNode node = object();
        node.set("additionalProperties", values);
        return node;
    }

    private static ObjectNode object() {
        return Json.object().put("type", "object");
    }

    private static ObjectNode text() {
        return Json.object().put("type", "string");
    }
}
