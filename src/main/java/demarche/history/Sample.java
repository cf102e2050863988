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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A plan that comes with Demarche, to look around in: real facts, invented programmes. The same each time it is loaded.
///
/// @param log begins with the plan as a whole
public record Sample(Plan plan, List<Edit> log) {
    /// From the debates of 2020 and of today.
    public static final List<String> NAMES = List.of("swing-states-2020", "global-mechanism-2026");
    private static final Author AUTHOR = new Author("Demarche", "sample");

    /// @param name one of [#NAMES]
    public static Sample load(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/demarche/samples/" + name + ".json")) {
            Plan plan = read(new JsonMapper().readTree(in));
            var day = plan.head().asOf().orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant();
            return new Sample(plan, List.of(Beginning.of(plan, AUTHOR, day)));
        } catch (BadField e) {
            throw new IllegalStateException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan read(JsonNode sample) throws BadField {
        var items = new ArrayList<Item>();
        for (JsonNode item : sample.path("items")) {
            Kind kind = Kind.coded(item.path("kind").stringValue()).orElseThrow();
            items.add(ItemMapping.of(kind).read(new ItemId(item.path("id").stringValue()), item.path("fields")));
        }
        return Plan.of((PlanHead) items.removeFirst(), items);
    }
}
