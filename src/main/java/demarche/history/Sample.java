package demarche.history;

import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A plan that comes with Demarche, to look around in: real facts, invented programmes. The same each time it is loaded.
///
/// @param log begins with the plan as a whole
public record Sample(Plan plan, List<Edit> log) {
    /// From the debates of 2020 and of today.
    public static final List<String> NAMES = List.of("swing-states-2020", "global-mechanism-2026");
    /// The files of a sample, in its folder: the head of the plan begins the first.
    private static final List<String> PARTS = List.of("plan", "dates", "money", "results", "risks", "people", "packs");

    /// @param name one of [#NAMES]
    public static Sample load(String name) {
        var items = new ArrayList<Item>();
        for (String part : PARTS) items.addAll(items("/demarche/samples/" + name + "/" + part + ".json"));
        Plan plan = Plan.of((PlanHead) items.removeFirst(), items);
        var day = plan.head().asOf().orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Sample(plan, List.of(Beginning.of(plan, author(plan), day)));
    }

    /// Signs with a name of what the sample holds: those of two versions of Demarche may differ, and are not to be taken for one another.
    private static Author author(Plan plan) {
        String all = plan.items().map(item -> item.id() + " " + ItemMapping.write(item)).collect(Collectors.joining("\n"));
        return new Author("Demarche", "sample-" + ItemId.of(all));
    }

    private static List<Item> items(String file) {
        try (InputStream in = Sample.class.getResourceAsStream(file)) {
            return read(new JsonMapper().readTree(in));
        } catch (BadField e) {
            throw new IllegalStateException(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Item> read(JsonNode part) throws BadField {
        var items = new ArrayList<Item>();
        for (JsonNode item : part.path("items")) {
            Kind kind = Kind.coded(item.path("kind").stringValue()).orElseThrow();
            items.add(ItemMapping.of(kind).read(new ItemId(item.path("id").stringValue()), item.path("fields")));
        }
        return items;
    }
}
