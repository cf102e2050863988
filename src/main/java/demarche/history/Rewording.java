package demarche.history;

import demarche.plan.id.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One text of an item as it was before somebody changed it: the versions of a text are read from the log, none is kept apart.
///
/// @param field  the text, such as `answer`
/// @param before empty where there was no text yet
/// @param after  empty where the text was taken out
public record Rewording(Instant at, String author, String field, String before, String after) {

    /// Every change of a text of the item, the newest first. That the item was made or removed is none.
    public static List<Rewording> of(List<Edit> log, ItemId item) {
        return log.stream().flatMap(edit -> edit.differences().stream().filter(d -> d.item().equals(item) && d.pointer().lastIndexOf('/') == 0)
                .filter(d -> isText(d.before()) && isText(d.after())).map(d -> of(edit, d))).toList().reversed();
    }

    private static boolean isText(Optional<JsonNode> value) {
        return value.map(JsonNode::isString).orElse(true);
    }

    private static Rewording of(Edit edit, Difference d) {
        return new Rewording(edit.at(), edit.author(), d.pointer().substring(1), text(d.before()), text(d.after()));
    }

    private static String text(Optional<JsonNode> value) {
        return value.map(node -> node.stringValue("")).orElse("");
    }
}
