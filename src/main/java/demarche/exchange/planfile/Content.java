package demarche.exchange.planfile;

import demarche.exchange.disk.BadJson;
import demarche.exchange.disk.StrictJson;
import demarche.history.Change;
import demarche.history.Edit;
import demarche.history.merge.Standing;
import demarche.history.Seen;
import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What the parts of a plan file mean: items and log, each in order by itself and in step with the other.
final class Content {
    private final StrictJson json;
    private final Texts texts;
    private final Texts fields;
    private final LogReader logs;

    Content(StrictJson json, Texts texts, Texts fields) {
        this.json = json;
        this.texts = texts;
        this.fields = fields;
        this.logs = new LogReader(json, texts);
    }

    ReadResult.Read read(Map<String, byte[]> parts, int version) throws Flaw {
        Plan plan = plan(parts.get(Format.ITEMS));
        List<Edit> log = logs.read(parts.get(Format.LOG), plan.id());
        if (!replayed(plan.id(), log).equals(plan)) throw new Flaw(texts.get("damage.replay"));
        checkForm(plan, log, parts, version);
        return whole(plan, log);
    }

    /// A file of the first format: its log says it all, in words that replaying still knows.
    ReadResult.Read readFirst(Map<String, byte[]> parts) throws Flaw {
        ItemId id = planOf(json(parts.get(Format.MANIFEST)));
        List<Edit> log = logs.read(parts.get(Format.LOG), id);
        return whole(replayed(id, log), log);
    }

    private ItemId planOf(JsonNode manifest) throws Flaw {
        try {
            return new ItemId(manifest.path("plan").stringValue(""));
        } catch (IllegalArgumentException _) {
            throw new Flaw(texts.get("damage.part", Format.MANIFEST));
        }
    }

    private static ReadResult.Read whole(Plan plan, List<Edit> log) {
        Seen seen = Seen.NOTHING;
        for (Edit edit : log) for (Change change : edit.changes()) seen = seen.with(change.dot());
        return new ReadResult.Read(plan, log, seen);
    }

    private Plan plan(byte[] part) throws Flaw {
        var heads = new ArrayList<PlanHead>();
        var items = new ArrayList<Item>();
        var ids = new HashSet<String>();
        for (JsonNode node : json(part).path("items")) {
            Item item = item(node);
            if (!ids.add(item.kind().code() + " " + item.id())) throw new Flaw(texts.get("damage.twice", item.kind().code(), item.id().value()));
            if (item instanceof PlanHead head) heads.add(head);
            else items.add(item);
        }
        if (heads.size() != 1) throw new Flaw(texts.get("damage.heads", heads.size()));
        return Plan.of(heads.getFirst(), items);
    }

    private JsonNode json(byte[] part) throws Flaw {
        try {
            return json.read(part);
        } catch (BadJson e) {
            throw new Flaw(texts.get("damage.json", Format.ITEMS, e.line(), e.column()));
        }
    }

    private Item item(JsonNode node) throws Flaw {
        Kind kind = Kind.coded(node.path("kind").stringValue("")).orElseThrow(() -> new Flaw(texts.get("damage.part", Format.ITEMS)));
        try {
            return ItemMapping.of(kind).readKnown(new ItemId(node.path("id").stringValue("")), node.path("fields"));
        } catch (BadField e) {
            throw new Flaw(e.sentence(fields));
        } catch (IllegalArgumentException _) {
            throw new Flaw(texts.get("damage.part", Format.ITEMS));
        }
    }

    private Plan replayed(ItemId plan, List<Edit> log) throws Flaw {
        try {
            return Standing.of(log).plan(plan);
        } catch (BadField e) {
            throw new Flaw(e.sentence(fields));
        }
    }

    /// One plan has one form, so that nothing can hide in the file beside the plan.
    private void checkForm(Plan plan, List<Edit> log, Map<String, byte[]> parts, int version) throws Flaw {
        byte[] items = Format.items(plan, Standing.unknown(log));
        if (!Arrays.equals(items, parts.get(Format.ITEMS))) throw new Flaw(texts.get("damage.form", Format.ITEMS));
        byte[] manifest = Format.manifest(version, plan.head(), items, parts.get(Format.LOG));
        if (!Arrays.equals(manifest, parts.get(Format.MANIFEST))) throw new Flaw(texts.get("damage.form", Format.MANIFEST));
    }
}
