package demarche.history.account;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How one plan differs from another, item by item, in order of kinds and ids.
public record Account(List<ItemNews> items) {
    private static final List<String> NAMES = List.of("title", "statement", "iso3", "state", "gap", "question");

    public Account {
        items = List.copyOf(items);
    }

    /// @param made edits among which to look for the authors
    public static Account between(Plan before, Plan after, List<Edit> made) {
        Map<Address, List<Difference>> byItem = new LinkedHashMap<>();
        for (Difference d : Difference.between(before, Difference.shared(before, after))) byItem.computeIfAbsent(new Address(d.kind(), d.item()), _ -> new ArrayList<>()).add(d);
        var authors = new Authors(made);
        var items = new ArrayList<ItemNews>();
        byItem.forEach((address, differences) -> items.add(news(address, differences, new Plans(before, after), authors)));
        return new Account(items.stream().map(item -> item.authors().isEmpty() ? item.by(ofPieces(item, items)) : item).toList());
    }

    /// Who worked on what belongs to an item that nobody touched itself: it may stand again only because of that.
    private static List<String> ofPieces(ItemNews item, List<ItemNews> items) {
        return items.stream().filter(other -> other.subject().programme().filter(item.address()::equals).isPresent()).flatMap(other -> other.authors().stream()).distinct().toList();
    }

    private record Plans(Plan before, Plan after) {
        Item item(Address address) {
            Optional<? extends Item> now = after.find(address.kind(), address.id());
            return now.isPresent() ? now.get() : before.find(address.kind(), address.id()).orElseThrow();
        }

        Plan with(Address address) {
            return after.find(address.kind(), address.id()).isPresent() ? after : before;
        }
    }

    private static ItemNews news(Address address, List<Difference> differences, Plans plans, Authors authors) {
        Item item = plans.item(address);
        Difference first = differences.getFirst();
        boolean whole = first.pointer().isEmpty();
        What what = !whole ? What.CHANGED : first.after().isPresent() ? What.ADDED : What.REMOVED;
        List<FieldNews> fields = whole ? List.of() : differences.stream().map(d -> new FieldNews(d.pointer(), d.before(), d.after(), authors.of(address, d.pointer()))).toList();
        return new ItemNews(address, title(item), what, Subject.of(item, plans.with(address)), fields, authors.of(address, ""));
    }

    /// What people call an item, as far as it says so itself.
    public static String title(Item item) {
        ObjectNode body = ItemMapping.write(item);
        return NAMES.stream().map(body::path).filter(JsonNode::isString).map(JsonNode::stringValue).findFirst().orElse(item.id().value());
    }

    public long count(What what) {
        return items.stream().filter(item -> item.what() == what).count();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /// What concerns no programme is not in it.
    public Map<Address, List<ItemNews>> byProgramme() {
        var groups = new LinkedHashMap<Address, List<ItemNews>>();
        for (ItemNews item : items) item.subject().programme().ifPresent(programme -> groups.computeIfAbsent(programme, _ -> new ArrayList<>()).add(item));
        return groups;
    }

    /// An item that concerns several states is in it several times; what concerns none is not.
    public SortedMap<Iso3, List<ItemNews>> byState() {
        var groups = new TreeMap<Iso3, List<ItemNews>>();
        for (ItemNews item : items) for (Iso3 state : item.subject().states()) groups.computeIfAbsent(state, _ -> new ArrayList<>()).add(item);
        return groups;
    }

    /// What concerns neither a programme nor a state.
    public List<ItemNews> ofThePlan() {
        return items.stream().filter(item -> item.subject().programme().isEmpty() && item.subject().states().isEmpty()).toList();
    }

    /// Who touched what.
    private static final class Authors {
        private record Touch(String pointer, String author) {}

        private final Map<Address, List<Touch>> touches = new HashMap<>();

        Authors(List<Edit> made) {
            for (Edit edit : made) for (Difference d : edit.differences()) {
                touches.computeIfAbsent(new Address(d.kind(), d.item()), _ -> new ArrayList<>()).add(new Touch(d.pointer(), edit.author()));
            }
        }

        /// @param field empty: whoever touched anything of the item
        List<String> of(Address item, String field) {
            Stream<Touch> all = touches.getOrDefault(item, List.of()).stream();
            return all.filter(t -> (field + "/").startsWith(t.pointer() + "/") || field.isEmpty()).map(Touch::author).distinct().toList();
        }
    }
}
