package demarche.command.sharing;

import demarche.command.kit.Json;
import demarche.history.account.Account;
import demarche.history.account.Clash;
import demarche.history.account.FieldNews;
import demarche.history.account.ItemNews;
import demarche.history.account.What;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What differs, and what is undecided, as scripts read it.
final class AccountShape {
    private AccountShape() {}

    static ObjectNode counts(Account account) {
        return Json.object().put("added", account.count(What.ADDED)).put("changed", account.count(What.CHANGED)).put("removed", account.count(What.REMOVED));
    }

    static ObjectNode whole(Account account) {
        ObjectNode node = counts(account);
        node.set("items", Json.array(account.items(), AccountShape::item));
        return node;
    }

    static ObjectNode item(ItemNews item) {
        ObjectNode node = Json.object().put("kind", item.address().kind().code()).put("id", item.address().id().value());
        node.put("title", item.title()).put("what", Json.code(item.what()));
        item.subject().programme().ifPresentOrElse(p -> node.put("programme", p.id().value()), () -> node.putNull("programme"));
        node.set("states", Json.texts(item.subject().states()));
        node.set("authors", Json.texts(item.authors()));
        node.set("fields", Json.array(item.fields(), AccountShape::field));
        return node;
    }

    private static ObjectNode field(FieldNews field) {
        ObjectNode node = Json.object().put("field", field.pointer());
        value(node, "before", field.before());
        value(node, "after", field.after());
        node.set("authors", Json.texts(field.authors()));
        return node;
    }

    static ObjectNode clash(Clash clash) {
        var place = clash.conflict().place();
        ObjectNode node = Json.object().put("kind", place.kind().code()).put("id", place.item().value()).put("field", place.pointer());
        value(node, "mine", clash.mine().value());
        value(node, "theirs", clash.theirs().value());
        value(node, "base", clash.conflict().base());
        node.put("author_mine", clash.mine().author()).put("author_theirs", clash.theirs().author());
        value(node, "stands", clash.conflict().standing().value());
        return node;
    }

    static ObjectNode clashes(ObjectNode node, List<Clash> clashes) {
        node.set("conflicts", Json.array(clashes, AccountShape::clash));
        return node;
    }

    static void value(ObjectNode node, String key, Optional<JsonNode> value) {
        value.ifPresentOrElse(v -> node.set(key, v), () -> node.putNull(key));
    }
}
