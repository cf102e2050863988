package demarche.plan;

import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One engagement plan of one ministry: a value. An edit is a function from plan to plan; what did not change is shared.
///
/// @param shelves the items of every kind but the head, each kind on a shelf of its own
public record Plan(PlanHead head, Map<Kind, Items<? extends Item>> shelves) {
    private static final List<Kind> SHELVED = Stream.of(Kind.values()).filter(kind -> kind != Kind.PLAN).toList();

    public Plan {
        var all = new EnumMap<Kind, Items<? extends Item>>(Kind.class);
        for (Kind kind : SHELVED) all.put(kind, shelves.containsKey(kind) ? shelves.get(kind) : Items.of(List.of()));
        shelves = Collections.unmodifiableMap(all);
    }

    /// A plan with nothing in it yet.
    public static Plan empty(PlanHead head) {
        return new Plan(head, Map.of());
    }

    public static Plan of(PlanHead head, Collection<? extends Item> items) {
        var shelves = new EnumMap<Kind, Items<? extends Item>>(Kind.class);
        for (Kind kind : SHELVED) shelves.put(kind, Items.of(items.stream().filter(i -> i.kind() == kind).toList()));
        return new Plan(head, shelves);
    }

    public ItemId id() {
        return head.id();
    }

    public String title() {
        return head.title();
    }

    /// The day whose knowledge the plan uses: its own, or the one given.
    public LocalDate day(LocalDate today) {
        return head.asOf().orElse(today);
    }

    public Items<TargetState> targetStates() {
        return shelf(Kind.TARGET_STATE);
    }

    public Items<Assessment> assessments() {
        return shelf(Kind.ASSESSMENT);
    }

    public Items<Forecast> forecasts() {
        return shelf(Kind.FORECAST);
    }

    public Items<Hearing> hearings() {
        return shelf(Kind.HEARING);
    }

    public Items<Programme> programmes() {
        return shelf(Kind.PROGRAMME);
    }

    public Items<Activity> activities() {
        return shelf(Kind.ACTIVITY);
    }

    public Items<OwnActivityType> ownActivityTypes() {
        return shelf(Kind.OWN_ACTIVITY_TYPE);
    }

    public Items<OwnEvent> ownEvents() {
        return shelf(Kind.OWN_EVENT);
    }

    public Items<Holiday> holidays() {
        return shelf(Kind.HOLIDAY);
    }

    public Items<BudgetLine> budgetLines() {
        return shelf(Kind.BUDGET_LINE);
    }

    public Items<ExchangeRate> exchangeRates() {
        return shelf(Kind.EXCHANGE_RATE);
    }

    public Items<Result> results() {
        return shelf(Kind.RESULT);
    }

    public Items<ResultIndicator> indicators() {
        return shelf(Kind.INDICATOR);
    }

    public Items<Measurement> measurements() {
        return shelf(Kind.MEASUREMENT);
    }

    public Items<Risk> risks() {
        return shelf(Kind.RISK);
    }

    public Items<RightsAnswer> rightsAnswers() {
        return shelf(Kind.RIGHTS_ANSWER);
    }

    public Items<Organisation> organisations() {
        return shelf(Kind.ORGANISATION);
    }

    public Items<Contact> contacts() {
        return shelf(Kind.CONTACT);
    }

    public Items<Encounter> encounters() {
        return shelf(Kind.ENCOUNTER);
    }

    public Items<OtherProject> otherProjects() {
        return shelf(Kind.OTHER_PROJECT);
    }

    public Items<StateGroup> stateGroups() {
        return shelf(Kind.STATE_GROUP);
    }

    public Items<OwnFact> ownFacts() {
        return shelf(Kind.OWN_FACT);
    }

    public Items<OwnNarrative> ownNarratives() {
        return shelf(Kind.OWN_NARRATIVE);
    }

    public Items<AcceptedGap> acceptedGaps() {
        return shelf(Kind.ACCEPTED_GAP);
    }

    public Items<NamedVersion> versions() {
        return shelf(Kind.VERSION);
    }

    public Items<Pack> packs() {
        return shelf(Kind.PACK);
    }

    public Items<Meeting> meetings() {
        return shelf(Kind.MEETING);
    }

    public Items<Recommendation> recommendations() {
        return shelf(Kind.RECOMMENDATION);
    }

    public Items<Issue> issues() {
        return shelf(Kind.ISSUE);
    }

    public Items<PackCopy> packCopies() {
        return shelf(Kind.PACK_COPY);
    }

    /// What the ministry calls a level; empty where it has no label of its own.
    public Optional<OwnMarking> ownMarking(Handling level) {
        return ownMarkings().stream().filter(own -> own.level() == level).findFirst();
    }

    public Items<OwnMarking> ownMarkings() {
        return shelf(Kind.OWN_MARKING);
    }

    /// A shelf holds items of its kind alone: whatever puts one there goes by its kind.
    @SuppressWarnings("unchecked")
    private <T extends Item> Items<T> shelf(Kind kind) {
        return (Items<T>) shelves.get(kind);
    }

    /// Every item, the head first, then kind by kind.
    public Stream<Item> items() {
        return Stream.concat(Stream.of(head), shelves.values().stream().flatMap(Items::stream));
    }

    public Optional<? extends Item> find(Kind kind, ItemId id) {
        if (kind == Kind.PLAN) return Optional.of(head).filter(h -> h.id().equals(id));
        return shelves.get(kind).find(id);
    }

    /// The ids of a kind that came, went or changed on the way to another value of the plan. What is the same object costs next to nothing.
    public Set<ItemId> changed(Plan next, Kind kind) {
        Items<? extends Item> before = shelves.get(kind);
        Items<? extends Item> after = next.shelves.get(kind);
        return before == after ? Set.of() : before.changed(after);
    }

    public Optional<TargetState> target(Iso3 state) {
        return targetStates().stream().filter(t -> t.iso3().equals(state)).findFirst();
    }

    /// What was judged of the state, the oldest first.
    public List<Assessment> assessments(Iso3 state) {
        return assessments().stream().filter(a -> a.state().equals(state)).sorted(Assessment.BY_DAY).toList();
    }

    /// What we judge of the state now.
    public Optional<Assessment> assessment(Iso3 state) {
        return assessments().stream().filter(a -> a.state().equals(state)).max(Assessment.BY_DAY);
    }

    public Stream<Programme> programmesFor(Iso3 state) {
        return programmes().stream().filter(p -> p.states().contains(state));
    }

    /// By the hour.
    public List<Meeting> meetingsOf(ItemId pack) {
        return meetings().stream().filter(m -> m.pack().equals(pack)).sorted(Meeting.BY_HOUR).toList();
    }

    /// In the order in which they are printed.
    public List<Recommendation> recommendationsOf(ItemId pack) {
        return recommendations().stream().filter(r -> r.pack().equals(pack)).sorted(Recommendation.BY_RANK).toList();
    }

    public Stream<Activity> activitiesOf(ItemId programme) {
        return activities().piecesOf(new Address(Kind.PROGRAMME, programme)).stream();
    }

    /// Adds the item, or puts it in the place of the one with its id.
    public Plan with(Item item) {
        return item instanceof PlanHead now ? new Plan(now, shelves) : withShelf(item.kind(), shelf(item.kind()).with(item));
    }

    /// Adds many items of one kind, and takes out those whose id stands without one, in one go.
    public Plan withAll(Kind kind, Map<ItemId, Optional<Item>> changes) {
        return withShelf(kind, shelf(kind).withAll(changes));
    }

    /// Removes the item, and what is a piece of it: a programme takes its activities with it, their results, their indicators. The head stays.
    public Plan without(Item item) {
        if (item instanceof PlanHead) return this;
        var gone = new EnumMap<Kind, Map<ItemId, Optional<Item>>>(Kind.class);
        whole(item).forEach(piece -> gone.computeIfAbsent(piece.kind(), _ -> new HashMap<>()).put(piece.id(), Optional.empty()));
        Plan less = this;
        for (var kind : gone.entrySet()) less = less.withAll(kind.getKey(), kind.getValue());
        return less;
    }

    /// The item, what is a piece of it, and what is a piece of those: all that goes with it.
    public List<Item> whole(Item item) {
        var whole = new LinkedHashMap<Address, Item>();
        whole.put(item.address(), item);
        for (int before = 0; before < whole.size();) {
            before = whole.size();
            shelves.values().stream().flatMap(Items::stream).filter(i -> i.within().filter(whole::containsKey).isPresent()).forEach(i -> whole.putIfAbsent(i.address(), i));
        }
        return List.copyOf(whole.values());
    }

    private Plan withShelf(Kind kind, Items<? extends Item> items) {
        var next = new EnumMap<>(shelves);
        next.put(kind, items);
        return new Plan(head, next);
    }
}
