package demarche.command.sharing;

import demarche.command.kit.Json;
import demarche.history.account.Account;
import demarche.history.share.Share;
import demarche.history.share.Wish;
import demarche.history.share.Withheld;
import demarche.plan.Item;
import demarche.plan.Kind;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// What a share withholds, as scripts read it and as the sender keeps it.
final class ShareShape {
    private ShareShape() {}

    static ObjectNode of(Share share) {
        Wish wish = share.wish();
        Withheld withheld = share.withheld();
        ObjectNode node = Json.object().put("plan", share.copy().plan().id().value()).put("edition", Json.code(wish.edition()));
        node.set("states", Json.texts(new TreeSet<>(wish.states())));
        node.set("programmes", Json.texts(new TreeSet<>(wish.programmes())));
        wish.since().ifPresentOrElse(since -> node.put("since", since.toString()), () -> node.putNull("since"));
        node.put("items", share.goes().size()).put("withheld_items", withheld.items().size()).put("withheld_fields", withheld.fields().size());
        node.put("withheld_changes", withheld.values()).put("authors_withheld", withheld.unnamed());
        ObjectNode byKind = node.putObject("by_kind");
        items(withheld).forEach((kind, count) -> entry(byKind, kind).put("items", count));
        fields(withheld).forEach((kind, counts) -> counts.forEach(entry(byKind, kind).putObject("fields")::put));
        node.set("left_out", Json.array(withheld.items(), left -> item(left.item()).put("why", Json.code(left.why()))));
        node.set("fields", Json.array(withheld.fields(), hidden -> item(hidden.item()).put("field", hidden.pointer())));
        node.set("also_for_other_states", Json.array(withheld.wider(), ShareShape::item));
        return node;
    }

    private static ObjectNode entry(ObjectNode byKind, Kind kind) {
        return byKind.withObject("/" + kind.code());
    }

    private static ObjectNode item(Item item) {
        return Json.object().put("kind", item.kind().code()).put("id", item.id().value()).put("title", Account.title(item));
    }

    /// How many items of each kind are left out.
    static SortedMap<Kind, Integer> items(Withheld withheld) {
        var counts = new TreeMap<Kind, Integer>();
        withheld.items().forEach(left -> counts.merge(left.item().kind(), 1, Integer::sum));
        return counts;
    }

    /// How many items of each kind go without each field, or without some of its members.
    static SortedMap<Kind, SortedMap<String, Integer>> fields(Withheld withheld) {
        var counts = new TreeMap<Kind, SortedMap<String, Integer>>();
        withheld.fields().stream().map(hidden -> new Withheld.Hidden(hidden.item(), "/" + hidden.field())).distinct()
                .forEach(hidden -> counts.computeIfAbsent(hidden.item().kind(), _ -> new TreeMap<>()).merge(hidden.field(), 1, Integer::sum));
        return counts;
    }
}
