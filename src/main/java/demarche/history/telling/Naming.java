package demarche.history.telling;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.account.Account;
import demarche.history.mapping.BadField;
import demarche.history.mapping.Field;
import demarche.history.mapping.FieldType;
import demarche.history.mapping.ItemMapping;
import demarche.history.merge.Place;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What items, fields and values of a plan are called, for sentences about its changes.
public final class Naming {
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Days days;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Address, String> titles = new HashMap<>();
    private final Map<Address, Item> items = new HashMap<>();

    /// @param plans in which the items stand or stood; what the first calls a thing counts
    /// @param texts the bundle `historyview`
    public Naming(List<Plan> plans, Reference reference, Texts texts) {
        this.texts = texts;
        this.vocabulary = new Vocabulary(texts);
        this.days = new Days(texts.locale());
        reference.states().forEach(state -> names.put(state.iso3().code(), state.name(texts.locale())));
        reference.topics().forEach(topic -> names.put(topic.id().value(), topic.shortName()));
        reference.narratives().forEach(narrative -> names.put(narrative.id().value(), narrative.statement()));
        reference.events().forEach(event -> names.put(event.id().value(), event.title()));
        reference.activityTypes().forEach(type -> names.put(type.id().value(), type.name()));
        plans.forEach(plan -> plan.items().forEach(this::take));
    }

    /// Knows also what the log says of items that are gone.
    public static Naming of(Plan plan, List<Edit> log, Reference reference, Texts texts) {
        var naming = new Naming(List.of(plan), reference, texts);
        for (Edit edit : log.reversed()) for (Difference d : edit.differences()) if (d.pointer().isEmpty()) naming.take(d);
        return naming;
    }

    private void take(Difference whole) {
        Optional<JsonNode> body = whole.after().or(whole::before);
        if (body.isEmpty() || items.containsKey(new Address(whole.kind(), whole.item()))) return;
        try {
            take(ItemMapping.of(whole.kind()).readKnown(whole.item(), body.get()));
        } catch (BadField _) {
            // What was withheld, or written by an earlier version, has no name here.
        }
    }

    private void take(Item item) {
        items.putIfAbsent(item.address(), item);
        titles.computeIfAbsent(item.address(), _ -> called(item));
        names.putIfAbsent(item.id().value(), titles.get(item.address()));
    }

    /// Its title; of what has none, the state and the day it is about.
    private String called(Item item) {
        ObjectNode body = ItemMapping.write(item);
        String title = Account.title(item);
        String name = names.getOrDefault(title, title);
        String day = body.path("day").stringValue("");
        return day.isEmpty() || item.kind() == Kind.VERSION ? name : texts.get("telling.item.of", name, day(day).orElse(day));
    }

    /// `Night desk`; of an item that no plan holds any more, its kind.
    public String title(Address item) {
        return titles.getOrDefault(item, vocabulary.kind(item.kind()));
    }

    public String kind(Kind kind) {
        return vocabulary.kind(kind);
    }

    /// `Activity: Mock trial, in Night desk`.
    public String item(Address item) {
        String named = titles.containsKey(item) ? texts.get("telling.member", kind(item.kind()), title(item)) : kind(item.kind());
        return whole(item).map(whole -> texts.get("telling.item.within", named, title(whole))).orElse(named);
    }

    /// What the item is a piece of.
    public Optional<Address> whole(Address item) {
        return Optional.ofNullable(items.get(item)).flatMap(Item::within);
    }

    /// `Purpose`; of a member of a set also which: `Topic: Art. 35`. Empty where the place is the item itself.
    public String field(Place place) {
        if (place.pointer().isEmpty()) return "";
        String[] path = place.pointer().substring(1).split("/");
        String field = vocabulary.field(path[0]);
        return path.length == 1 ? field : texts.get("telling.member", field, member(path[1]));
    }

    private String member(String id) {
        return names.getOrDefault(id, vocabulary.choice(id));
    }

    /// Whether a person can write what stands there as a text.
    public static boolean isText(Place place) {
        return ItemMapping.of(place.kind()).fields().stream().anyMatch(field -> field.pointer().equals(place.pointer()) && field.type() instanceof FieldType.Text);
    }

    /// Whether the place is one member of a set, which is there or not.
    public static boolean isMember(Place place) {
        return place.pointer().indexOf('/', 1) > 0;
    }

    /// What stands there, in words.
    public String value(Place place, Optional<JsonNode> value) {
        if (value.isEmpty()) return texts.get("telling.value.none");
        JsonNode node = value.get();
        if (place.pointer().isEmpty()) return texts.get("telling.value.there");
        if (node.isBoolean()) return isMember(place) ? texts.get("telling.value.there") : texts.get(node.booleanValue() ? "telling.value.yes" : "telling.value.no");
        if (!node.isString()) return node.toString();
        return isText(place) ? node.stringValue() : code(place, node.stringValue());
    }

    private String code(Place place, String code) {
        if (isChoice(place)) return vocabulary.choice(code);
        return Optional.ofNullable(names.get(code)).or(() -> day(code)).orElseGet(() -> vocabulary.choice(code));
    }

    private static boolean isChoice(Place place) {
        return ItemMapping.of(place.kind()).fields().stream().filter(field -> field.pointer().equals(place.pointer())).map(Field::type).anyMatch(Naming::isChoice);
    }

    private static boolean isChoice(FieldType type) {
        return type instanceof FieldType.Choice || type instanceof FieldType.Maybe(FieldType present) && isChoice(present);
    }

    private Optional<String> day(String text) {
        try {
            return Optional.of(days.day(LocalDate.parse(text)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// `Kenya, Confidence`.
    String place(Address item, Place place) {
        return texts.get("telling.place", title(item), field(place));
    }

    String change(Address item, Place place, String before, String after) {
        return texts.get("telling.change", title(item), field(place), before, after);
    }

    /// A member of a set that came or went: with its value, where it has more than being there.
    String member(Address item, Place place, Optional<JsonNode> value) {
        String field = field(place);
        String named = value.filter(JsonNode::isString).isPresent() ? texts.get("telling.item.of", field, value(place, value)) : field;
        return texts.get("telling.item.within", named, title(item));
    }

    /// A member of a set among the others.
    String member(Place set, String id, JsonNode value) {
        if (value.isBoolean()) return member(id);
        return texts.get("telling.item.of", member(id), value(new Place(set.kind(), set.item(), set.pointer() + "/" + id), Optional.of(value)));
    }

    String stays(String item) {
        return texts.get("telling.stays", item);
    }

    /// What became of an item that one removed while another worked on it.
    String fate(boolean stays) {
        return texts.get(stays ? "telling.fate.stays" : "telling.fate.removed");
    }

    public String state(Iso3 state) {
        return names.getOrDefault(state.code(), state.code());
    }
}
