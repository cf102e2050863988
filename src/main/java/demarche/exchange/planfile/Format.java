package demarche.exchange.planfile;

import demarche.history.Edit;
import demarche.history.EditMapping;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the parts of a plan file say, byte for byte: the same plan and log give the same bytes.
final class Format {
    static final String NAME = "demarche-plan";
    /// The first kept judgements on target states; its items are read from its log. The second knew no budgets, results, risks, people and encounters. In
    /// the logs of the first three every change had seen all before it, and nothing was withheld.
    static final int VERSION = 5;
    static final String MANIFEST = "manifest.json";
    static final String ITEMS = "items.json";
    static final String LOG = "log.jsonl";
    /// In the order of the file.
    static final List<String> PARTS = List.of(MANIFEST, ITEMS, LOG);
    /// Largest file, and largest part once inflated, in bytes.
    static final int LARGEST = 64 * 1024 * 1024;
    /// The same file once locked.
    static final int LARGEST_LOCKED = LARGEST + 1024 * 1024;
    /// Length of the seal at the end of the file: a SHA-256 in hexadecimal, over every byte before it.
    static final int SEAL = 64;

    private static final JsonMapper LINE = JsonMapper.shared();
    private static final ObjectWriter PAGE = LINE.writer().with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Format() {}

    /// @param unknown what of the items only a newer Demarche knows; it stands after the fields of each
    static byte[] items(Plan plan, Map<Address, ObjectNode> unknown) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        var items = node.putArray("items");
        plan.items().forEach(item -> items.add(item(item, Optional.ofNullable(unknown.get(item.address())))));
        return page(node);
    }

    private static ObjectNode item(Item item, Optional<ObjectNode> unknown) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", item.kind().code());
        node.put("id", item.id().value());
        ObjectNode fields = ItemMapping.write(item);
        unknown.ifPresent(fields::setAll);
        node.set("fields", fields);
        return node;
    }

    static byte[] line(Edit edit) {
        return (LINE.writeValueAsString(EditMapping.write(edit)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] manifest(PlanHead head, byte[] items, byte[] log) {
        return manifest(VERSION, head, items, log);
    }

    static byte[] manifest(int version, PlanHead head, byte[] items, byte[] log) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", NAME);
        node.put("version", version);
        node.put("plan", head.id().value());
        node.put("title", head.title());
        node.put("handling", head.handling().label());
        node.put("sample", head.sample());
        var entries = node.putArray("entries");
        entries.add(entry(ITEMS, items));
        entries.add(entry(LOG, log));
        return page(node);
    }

    private static ObjectNode entry(String name, byte[] content) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", name);
        node.put("size", content.length);
        node.put("sha256", sha256(content, content.length));
        return node;
    }

    private static byte[] page(ObjectNode node) {
        return (PAGE.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Of the first bytes, in hexadecimal.
    static String sha256(byte[] content, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
