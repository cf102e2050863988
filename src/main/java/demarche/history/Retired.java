package demarche.history;

import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Reads differences as earlier versions wrote them. A judgement once stood on the target state; it is now the state's first assessment. Logs are never
/// rewritten, so this is done each time one is replayed.
public final class Retired {
    private static final Map<String, String> MOVED = Map.of("leaning", "leaning", "confidence", "confidence", "assessed_on", "day", "rationale", "rationale");
    /// For a judgement without a day, which an assessment must have.
    private static final JsonNode SOME_DAY = StringNode.valueOf("2020-01-01");

    private Retired() {}

    /// The differences that say the same of the items there are now.
    public static List<Difference> read(Difference difference) {
        if (difference.kind() != Kind.TARGET_STATE) return List.of(difference);
        if (difference.pointer().isEmpty()) return whole(difference);
        return Optional.ofNullable(MOVED.get(difference.pointer().substring(1))).map(field -> List.of(moved(difference, field))).orElse(List.of(difference));
    }

    private static List<Difference> whole(Difference difference) {
        boolean judged = difference.after().or(difference::before).filter(body -> body.has("leaning")).isPresent();
        if (!judged) return List.of(difference);
        var target = new Difference(Kind.TARGET_STATE, difference.item(), "", difference.before().map(Retired::target), difference.after().map(Retired::target));
        var first = new Difference(Kind.ASSESSMENT, first(difference.item()), "", difference.before().map(Retired::assessment), difference.after().map(Retired::assessment));
        return List.of(target, first);
    }

    private static Difference moved(Difference difference, String field) {
        Optional<JsonNode> after = field.equals("day") ? difference.after().or(() -> Optional.of(SOME_DAY)) : difference.after();
        return new Difference(Kind.ASSESSMENT, first(difference.item()), "/" + field, difference.before(), after);
    }

    private static ItemId first(ItemId target) {
        return new ItemId("first-" + target.value().substring(0, Math.min(58, target.value().length())));
    }

    private static JsonNode target(JsonNode body) {
        ObjectNode target = ((ObjectNode) body).deepCopy();
        target.remove(MOVED.keySet());
        return target;
    }

    private static JsonNode assessment(JsonNode body) {
        ObjectNode first = ((ObjectNode) body).objectNode().put("influence", "unknown").put("reach", "unknown");
        first.set("state", body.path("iso3"));
        first.set("day", SOME_DAY);
        MOVED.forEach((was, is) -> Optional.ofNullable(body.get(was)).ifPresent(value -> first.set(is, value)));
        return first;
    }
}
