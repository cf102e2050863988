package demarche.history;

import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The one mapping between edits and JSON.
///
/// ```json
/// {"role":"edit","author":"Ines Duarte","device":"…","number":7,"at":"2026-11-23T09:41:00Z","seen":{"…":6},
///  "changes":[{"kind":"programme","id":"night-desk","field":"/topics/bc-art-35","after":"introduces"}]}
/// ```
/// `number` is the first change's; the others count on from it. `seen` is what the first change had seen; each later one has seen those before it too.
/// A change of which something is withheld has `"withheld":true`, and of the rest of its keys all or none. An edit made in a copy from which something
/// was withheld has `"partial":true`.
public final class EditMapping {
    private EditMapping() {}

    public static ObjectNode write(Edit edit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("role", edit.role().name().toLowerCase(java.util.Locale.ROOT));
        node.put("author", edit.author());
        node.put("device", edit.dot().device());
        node.put("number", edit.dot().number());
        node.put("at", edit.at().toString());
        if (edit.partial()) node.put("partial", true);
        ObjectNode seen = node.putObject("seen");
        edit.changes().getFirst().seen().upTo().forEach(seen::put);
        var changes = node.putArray("changes");
        edit.changes().forEach(change -> changes.add(write(change)));
        return node;
    }

    private static ObjectNode write(Change change) {
        ObjectNode node = change.told().map(EditMapping::write).orElseGet(JsonNodeFactory.instance::objectNode);
        if (!change.whole()) node.put("withheld", true);
        return node;
    }

    public static ObjectNode write(Difference difference) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", difference.kind().code());
        node.put("id", difference.item().value());
        node.put("field", difference.pointer());
        difference.before().ifPresent(v -> node.set("before", v));
        difference.after().ifPresent(v -> node.set("after", v));
        return node;
    }

    public static Edit read(JsonNode node) throws BadLog {
        String device = text(node, "device");
        Seen seen = seen(node.path("seen"));
        long number = number(node.path("number"), "number");
        var changes = new ArrayList<Change>();
        for (JsonNode change : node.path("changes")) {
            Dot dot = new Dot(device, number + changes.size());
            changes.add(change(dot, seen, change));
            seen = seen.with(dot);
        }
        if (changes.isEmpty()) throw new BadLog("changes");
        return new Edit(role(text(node, "role")), text(node, "author"), at(text(node, "at")), flag(node, "partial"), changes);
    }

    private static Change change(Dot dot, Seen seen, JsonNode node) throws BadLog {
        boolean withheld = flag(node, "withheld");
        if (withheld && node.size() == 1) return new Change(dot, seen, Optional.empty(), false);
        return new Change(dot, seen, Optional.of(difference(node)), !withheld);
    }

    /// A flag is there and true, or not there.
    private static boolean flag(JsonNode node, String part) throws BadLog {
        JsonNode flag = node.path(part);
        if (flag.isMissingNode()) return false;
        if (!flag.isBoolean() || !flag.booleanValue()) throw new BadLog(part);
        return true;
    }

    public static Difference difference(JsonNode node) throws BadLog {
        Kind kind = Kind.coded(text(node, "kind")).orElseThrow(() -> new BadLog("kind"));
        JsonNode field = node.path("field");
        if (!field.isString() || !field.stringValue().matches("(/[^/]+)*")) throw new BadLog("field");
        var before = Optional.ofNullable(node.get("before"));
        var after = Optional.ofNullable(node.get("after"));
        boolean whole = field.stringValue().isEmpty();
        if (whole && (before.filter(b -> !b.isObject()).isPresent() || after.filter(a -> !a.isObject()).isPresent())) throw new BadLog("after");
        return new Difference(kind, id(text(node, "id")), field.stringValue(), before, after);
    }

    private static Seen seen(JsonNode node) throws BadLog {
        var upTo = new TreeMap<String, Long>();
        for (var entry : node.properties()) upTo.put(entry.getKey(), number(entry.getValue(), "seen"));
        return new Seen(upTo);
    }

    private static ItemId id(String text) throws BadLog {
        try {
            return new ItemId(text);
        } catch (IllegalArgumentException _) {
            throw new BadLog("id");
        }
    }

    private static Role role(String text) throws BadLog {
        return switch (text) {
            case "edit" -> Role.EDIT;
            case "undo" -> Role.UNDO;
            case "redo" -> Role.REDO;
            default -> throw new BadLog("role");
        };
    }

    private static Instant at(String text) throws BadLog {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            throw new BadLog("at");
        }
    }

    private static long number(JsonNode node, String part) throws BadLog {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 1) throw new BadLog(part);
        return node.longValue();
    }

    private static String text(JsonNode node, String part) throws BadLog {
        JsonNode value = node.path(part);
        if (!value.isString() || value.stringValue().isBlank()) throw new BadLog(part);
        return value.stringValue();
    }
}
