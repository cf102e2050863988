package demarche.command.plans;

import demarche.history.mapping.Blank;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Kind;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a created item holds where the edit does not say.
final class Defaults {
    /// What makes the item this item: an edit that creates one must say it.
    private static final List<String> NEEDED = List.of("title", "iso3", "programme", "state", "day", "event", "expected", "narrative", "fact", "value", "since",
            "source", "sort", "statement", "gap", "reason", "first", "last", "from", "to", "rate", "result", "level", "indicator", "question", "reply", "pack");

    private Defaults() {}

    /// The fields given over those of an item just begun. What makes it this item has no default; what goes out uses the facts of its day.
    static ObjectNode completed(Kind kind, JsonNode fields) {
        ObjectNode body = ItemMapping.write(Blank.of(kind));
        body.remove(NEEDED);
        if (kind == Kind.ISSUE && fields.has("day")) body.set("facts", fields.get("day"));
        fields.properties().forEach(p -> body.set(p.getKey(), p.getValue()));
        return body;
    }
}
