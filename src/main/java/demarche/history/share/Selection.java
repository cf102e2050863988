package demarche.history.share;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.mapping.Blank;
import demarche.history.mapping.Field;
import demarche.history.mapping.FieldType;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.handling.Sensitivity;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Which items of a plan go into a share, and which ids may be named in it.
///
/// - A piece follows its whole; of the pieces of a programme for several states, those for other states alone stay.
/// - A programme for chosen and other states goes, and names only those chosen.
/// - What belongs to no state goes if something that goes names it, or if everybody may see all of it.
final class Selection {
    private final Plan plan;
    private final Wish wish;
    private final Set<Iso3> states;
    private final Map<Address, ObjectNode> bodies = new HashMap<>();
    private final Map<Address, Why> out = new LinkedHashMap<>();
    private final Set<String> everNamed;

    /// @param refused what was found not to be tellable
    Selection(Plan plan, List<Edit> log, Wish wish, Set<Address> refused) {
        this.plan = plan;
        this.wish = wish;
        this.states = states(plan, wish);
        this.everNamed = Stream.concat(log.stream().flatMap(edit -> edit.differences().stream()).map(Difference::item), plan.items().map(Item::id))
                .map(ItemId::value).collect(Collectors.toCollection(HashSet::new));
        everNamed.remove(plan.id().value());
        plan.items().forEach(item -> bodies.put(item.address(), ItemMapping.write(item)));
        refused.forEach(item -> out.put(item, Why.UNTELLABLE));
        plan.items().filter(item -> item.kind() != Kind.PLAN).forEach(item -> alone(item).ifPresent(why -> out.putIfAbsent(item.address(), why)));
        Set<Address> ofNoState = wish.isOfAPart() ? ofNoState() : Set.of();
        ofNoState.forEach(item -> out.put(item, Why.ELSEWHERE));
        followWholes();
        while (join(ofNoState)) followWholes();
        while (followNames()) followWholes();
    }

    /// The states that may be named, where the share is of a part of the plan.
    private static Set<Iso3> states(Plan plan, Wish wish) {
        if (!wish.states().isEmpty() || wish.programmes().isEmpty()) return wish.states();
        return plan.programmes().stream().filter(p -> wish.programmes().contains(p.id())).flatMap(p -> p.states().stream()).collect(Collectors.toSet());
    }

    boolean holds(Address item) {
        return bodies.containsKey(item) && !out.containsKey(item);
    }

    Map<Address, Why> out() {
        return out;
    }

    Set<Iso3> states() {
        return states;
    }

    /// Ids of items that are not in the share, and of no item that is.
    Set<String> unnamed() {
        var unnamed = new HashSet<>(everNamed);
        bodies.keySet().stream().filter(this::holds).forEach(item -> unnamed.remove(item.id().value()));
        return unnamed;
    }

    /// Whether it stays out whatever the others do.
    private Optional<Why> alone(Item item) {
        if (!canStand(item.kind())) return Optional.of(Why.SENSITIVE);
        if (item.restricted() && !wish.isInside()) return Optional.of(Why.RESTRICTED);
        return isElsewhere(item) ? Optional.of(Why.ELSEWHERE) : Optional.empty();
    }

    /// Without a choice, such as a priority, an item stands with another in its place; without its title, its state or its day it does not.
    private boolean canStand(Kind kind) {
        return ItemMapping.of(kind).fields().stream().filter(field -> Blank.standIn(kind, field.name()).isPresent())
                .allMatch(field -> field.sensitivity().seenIn(wish.edition()) || field.type() instanceof FieldType.Choice);
    }

    private boolean isElsewhere(Item item) {
        if (item instanceof Programme programme && wish.programmes().contains(programme.id())) return isInOtherStates(item);
        if (item instanceof Programme programme && wish.isOfAPart()) return !wish.programmes().isEmpty() || programme.states().isEmpty() || isInOtherStates(item);
        return isInOtherStates(item);
    }

    private boolean isInOtherStates(Item item) {
        Set<String> named = namedStates(item);
        return wish.isOfAPart() && !named.isEmpty() && states.stream().noneMatch(state -> named.contains(state.toString()));
    }

    private Set<String> namedStates(Item item) {
        return ItemMapping.of(item.kind()).fields().stream().filter(field -> field.holds() == Iso3.class)
                .flatMap(field -> words(bodies.get(item.address()), field)).collect(Collectors.toSet());
    }

    private static Stream<String> words(ObjectNode body, Field field) {
        JsonNode value = body.path(field.name());
        return value.isObject() ? value.propertyNames().stream() : value.isString() ? Stream.of(value.stringValue()) : Stream.empty();
    }

    private Set<Address> ofNoState() {
        return plan.items().filter(item -> item.kind() != Kind.PLAN && item.kind() != Kind.PROGRAMME && item.within().isEmpty())
                .filter(item -> !out.containsKey(item.address()) && namedStates(item).isEmpty() && !isForEverybody(item.kind())).map(Item::address).collect(Collectors.toSet());
    }

    private static boolean isForEverybody(Kind kind) {
        return ItemMapping.of(kind).fields().stream().allMatch(field -> field.sensitivity() == Sensitivity.OPEN);
    }

    /// Takes in what is named by what goes.
    ///
    /// @return whether that was anything
    private boolean join(Set<Address> ofNoState) {
        Set<String> named = bodies.keySet().stream().filter(this::holds).flatMap(this::names).collect(Collectors.toSet());
        List<Address> joining = ofNoState.stream().filter(item -> out.containsKey(item) && named.contains(item.id().value())).toList();
        joining.forEach(out::remove);
        return !joining.isEmpty();
    }

    private Stream<String> names(Address item) {
        return ItemMapping.of(item.kind()).fields().stream().filter(field -> field.holds() != String.class && field.sensitivity().seenIn(wish.edition()))
                .flatMap(field -> words(bodies.get(item), field));
    }

    private void followWholes() {
        List<Item> lost;
        do {
            lost = plan.items().filter(item -> holds(item.address()) && item.within().filter(this::isLost).isPresent()).toList();
            lost.forEach(item -> out.put(item.address(), Why.WITH_ITS_WHOLE));
        } while (!lost.isEmpty());
    }

    private boolean isLost(Address whole) {
        return out.containsKey(whole) || wish.isOfAPart() && !bodies.containsKey(whole);
    }

    /// Leaves out what cannot be said without the id of something that stays.
    ///
    /// @return whether that was anything
    private boolean followNames() {
        Set<String> unnamed = unnamed();
        List<Item> lost = plan.items().filter(item -> item.kind() != Kind.PLAN && holds(item.address()) && ItemMapping.of(item.kind()).fields().stream()
                .filter(field -> field.type() instanceof FieldType.Id && field.holds() != Iso3.class).flatMap(field -> words(bodies.get(item.address()), field)).anyMatch(unnamed::contains)).toList();
        lost.forEach(item -> out.put(item.address(), Why.WITH_ITS_WHOLE));
        return !lost.isEmpty();
    }
}
