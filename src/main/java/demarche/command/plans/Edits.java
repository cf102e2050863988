package demarche.command.plans;

import demarche.command.kit.Refusal;
import demarche.history.Difference;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// A batch of edits as a file gives it, read against the plan it is for: creations, fields set or removed, deletions.
final class Edits {
    private final Texts texts;
    private final Map<String, Boolean> there = new TreeMap<>();

    /// What the edits change, and for each change the number of its edit in the file, from 1.
    record Batch(List<Difference> differences, List<Integer> numbers) {
        /// The edit to which a wrong field is owed: the last that touched it, or else its item. Empty where the fault shows in an item that no edit names.
        Optional<Integer> blame(Kind kind, ItemId item, String pointer) {
            Optional<Integer> found = Optional.empty();
            boolean exact = false;
            for (int i = 0; i < numbers.size(); i++) {
                Difference d = differences.get(i);
                if (d.kind() != kind || !d.item().equals(item)) continue;
                boolean touches = (pointer + "/").startsWith(d.pointer() + "/") || isOtherEnd(pointer, d.pointer());
                if (touches || !exact) found = Optional.of(numbers.get(i));
                exact |= touches;
            }
            return found;
        }

        /// An end before its start is found at the end, whichever of the two was moved.
        private static boolean isOtherEnd(String pointer, String edited) {
            return pointer.equals("/ends") && edited.equals("/starts");
        }
    }

    private Edits(Plan plan, Texts texts) {
        this.texts = texts;
        plan.items().forEach(item -> there.put(key(item.kind(), item.id()), true));
    }

    /// @throws Refusal at the first edit that cannot be, with its number in the file, from 1
    static Batch read(Plan plan, JsonNode file, Texts texts) throws Refusal {
        if (!file.isArray()) throw new Refusal(texts.get("refused.edits"));
        var edits = new Edits(plan, texts);
        var differences = new ArrayList<Difference>();
        var numbers = new ArrayList<Integer>();
        int number = 0;
        for (JsonNode edit : file) {
            differences.addAll(edits.read(plan, edit, ++number));
            while (numbers.size() < differences.size()) numbers.add(number);
        }
        return new Batch(differences, numbers);
    }

    private List<Difference> read(Plan plan, JsonNode edit, int number) throws Refusal {
        Kind kind = Kind.coded(edit.path("kind").stringValue("")).orElseThrow(() -> new Refusal(texts.get("refused.edit.kind", number)));
        ItemId id = id(edit, number);
        boolean known = there.getOrDefault(key(kind, id), false);
        if (edit.path("create").booleanValue(false)) return List.of(creation(kind, id, edit, known, number));
        if (!known) throw new Refusal(texts.get("refused.edit.missing", number, kind.code(), id));
        if (edit.path("delete").booleanValue(false)) return deletion(plan, kind, id, number);
        return edit.path("keep").booleanValue(false) ? kept(plan, kind, id) : List.of(field(kind, id, edit, number));
    }

    /// Changes nothing of an item, but decides that it stays where somebody removed it without knowing what others did.
    private static List<Difference> kept(Plan plan, Kind kind, ItemId id) {
        Optional<JsonNode> body = plan.find(kind, id).map(ItemMapping::write);
        return body.isEmpty() ? List.of() : List.of(new Difference(kind, id, "", body, body));
    }

    private ItemId id(JsonNode edit, int number) throws Refusal {
        try {
            return new ItemId(edit.path("id").stringValue(""));
        } catch (IllegalArgumentException _) {
            throw new Refusal(texts.get("refused.edit.id", number));
        }
    }

    private Difference creation(Kind kind, ItemId id, JsonNode edit, boolean known, int number) throws Refusal {
        if (known || kind == Kind.PLAN) throw new Refusal(texts.get("refused.edit.there", number, kind.code(), id));
        JsonNode fields = edit.path("fields");
        if (!fields.isObject()) throw new Refusal(texts.get("refused.edit.fields", number));
        var unknown = ItemMapping.of(kind).unknown(fields).propertyNames();
        if (!unknown.isEmpty()) throw new Refusal(texts.get("refused.edit.field", number, "/" + unknown.iterator().next()));
        there.put(key(kind, id), true);
        return new Difference(kind, id, "", Optional.empty(), Optional.of(Defaults.completed(kind, fields)));
    }

    /// With an item goes all that is a piece of it.
    private List<Difference> deletion(Plan plan, Kind kind, ItemId id, int number) throws Refusal {
        if (kind == Kind.PLAN) throw new Refusal(texts.get("refused.edit.plan", number));
        Optional<? extends Item> there = plan.find(kind, id);
        if (there.isEmpty()) return List.of(gone(kind, id));
        return plan.whole(there.get()).stream().map(piece -> gone(piece.kind(), piece.id())).toList();
    }

    private Difference gone(Kind kind, ItemId id) {
        there.put(key(kind, id), false);
        return new Difference(kind, id, "", Optional.empty(), Optional.empty());
    }

    private Difference field(Kind kind, ItemId id, JsonNode edit, int number) throws Refusal {
        String pointer = edit.path("field").stringValue("");
        boolean known = ItemMapping.of(kind).fields().stream().anyMatch(f -> pointer.equals(f.pointer()) || pointer.startsWith(f.pointer() + "/"));
        if (!known || pointer.endsWith("/") || pointer.contains("//")) throw new Refusal(texts.get("refused.edit.field", number, pointer));
        JsonNode value = edit.path("value");
        if (value.isMissingNode()) throw new Refusal(texts.get("refused.edit.value", number));
        return new Difference(kind, id, pointer, Optional.empty(), value.isNull() ? Optional.empty() : Optional.of(value));
    }

    private static String key(Kind kind, ItemId id) {
        return kind.code() + " " + id;
    }
}
