package demarche.history.telling;

import demarche.history.mapping.Field;
import demarche.history.mapping.ItemMapping;
import demarche.history.merge.Place;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One item as it stood, field by field, to read.
///
/// @param rows only what holds something
public record Sheet(String title, List<Row> rows) {
    /// A field and what stands in it.
    public record Row(String field, String value) {}

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// Every item of a plan, by its kind in words.
    public static SequencedMap<String, List<Sheet>> of(Plan plan, Naming naming) {
        var sheets = new LinkedHashMap<String, List<Sheet>>();
        for (Kind kind : Kind.values()) {
            List<Sheet> all = plan.items().filter(item -> item.kind() == kind).map(item -> of(item, naming)).toList();
            if (!all.isEmpty()) sheets.put(naming.kind(kind), all);
        }
        return sheets;
    }

    private static Sheet of(Item item, Naming naming) {
        ObjectNode body = ItemMapping.write(item);
        var rows = new ArrayList<Row>();
        for (Field field : ItemMapping.of(item.kind()).fields()) {
            Optional.ofNullable(body.get(field.name())).ifPresent(node -> rows.add(row(new Place(item.kind(), item.id(), field.pointer()), node, naming)));
        }
        return new Sheet(naming.title(item.address()), rows);
    }

    private static Row row(Place place, JsonNode node, Naming naming) {
        if (!node.isObject()) return new Row(naming.field(place), naming.value(place, Optional.of(node)));
        String members = node.properties().stream().map(member -> naming.member(place, member.getKey(), member.getValue())).collect(Collectors.joining("; "));
        return new Row(naming.field(place), members);
    }
}
