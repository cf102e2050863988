package demarche.history.account;

import demarche.history.mapping.ItemMapping;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an item is about: the programme it is a piece of, or is, and the states it concerns. Neither: the plan as a whole.
public record Subject(Optional<Address> programme, SortedSet<Iso3> states) {
    public Subject {
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// @param plan where it stands, or stood
    static Subject of(Item item, Plan plan) {
        Optional<Item> whole = programme(item, plan);
        var states = new TreeSet<>(states(ItemMapping.write(item)));
        whole.ifPresent(programme -> states.addAll(states(ItemMapping.write(programme))));
        return new Subject(whole.map(Item::address), states);
    }

    private static Optional<Item> programme(Item item, Plan plan) {
        if (item.kind() == Kind.PROGRAMME) return Optional.of(item);
        return item.within().flatMap(whole -> plan.find(whole.kind(), whole.id())).flatMap(whole -> programme(whole, plan));
    }

    private static List<Iso3> states(ObjectNode body) {
        var codes = new ArrayList<>(body.path("states").propertyNames());
        for (String field : List.of("iso3", "state")) Optional.of(body.path(field)).filter(JsonNode::isString).map(JsonNode::stringValue).ifPresent(codes::add);
        return codes.stream().map(Iso3::new).toList();
    }
}
