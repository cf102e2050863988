package demarche.reference;

import demarche.plan.Plan;
import demarche.plan.id.EventId;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.id.TopicId;
import demarche.reference.state.Ballot;
import demarche.reference.state.Cluster;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Instrument;
import demarche.reference.state.Membership;
import demarche.reference.state.Resolution;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.reference.state.TreatyRecord;
import demarche.reference.table.Tables;
import demarche.reference.topic.Link;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.reference.topic.TopicGroup;
import demarche.reference.practice.ActivityType;
import demarche.reference.practice.Event;
import demarche.reference.practice.Indicator;
import demarche.reference.practice.Provider;
import demarche.reference.practice.RightsArea;
import demarche.reference.practice.RightsQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The facts in use, shipped or from a newer bundle: immutable, indexed, each with its source. What was known on a day is asked through [#on].
public final class Reference {
    private final Locale language;
    private final Optional<Reference> english;
    private final Titles titles;
    private final LocalDate compiledOn;
    private final SequencedMap<Iso3, State> states;
    private final SequencedMap<String, Resolution> resolutions;
    private final Map<Iso3, List<Ballot>> ballots;
    private final SequencedMap<String, Instrument> instruments;
    private final Map<Iso3, List<TreatyRecord>> treaties;
    private final Map<Iso3, List<Membership>> memberships;
    private final Map<Iso3, List<IndexValue>> indices;
    private final List<SwingList> swingLists;
    private final Map<Iso3, Cluster> clusters;
    private final SequencedMap<TopicId, Topic> topics;
    private final List<TopicGroup> topicGroups;
    private final List<Link> links;
    private final Map<TopicId, List<Link>> linksOf;
    private final Set<TopicId> powers;
    private final List<TopicId> safeguards;
    private final Map<TopicId, Set<RightsArea>> rightsAreas;
    private final SequencedMap<RightsQuestionId, RightsQuestion> rightsQuestions;
    private final SequencedMap<NarrativeId, Narrative> narratives;
    private final SequencedMap<EventId, Event> events;
    private final List<Provider> providers;
    private final List<ActivityType> activityTypes;
    private final List<Indicator> indicators;

    private Reference(Tables tables) {
        var ofStates = new StateTables(tables);
        var ofWork = new WorkTables(tables);
        language = Locale.ENGLISH;
        english = Optional.empty();
        titles = new Titles(tables);
        compiledOn = tables.about().compiledOn();
        states = index(ofStates.states(titles), State::iso3, Comparator.comparing(State::nameEn));
        resolutions = index(ofStates.resolutions(), Resolution::symbol, Comparator.comparing(Resolution::date));
        ballots = group(ofStates.ballots(), Ballot::iso3, Comparator.comparing(Ballot::date));
        instruments = index(ofStates.instruments(), Instrument::code, Comparator.comparing(Instrument::openedOn));
        treaties = group(ofStates.treaties(instruments), TreatyRecord::iso3, Comparator.comparing(TreatyRecord::treaty));
        memberships = group(ofStates.memberships(), Membership::iso3, Comparator.comparing(Membership::body));
        indices = group(ofStates.indices(), IndexValue::iso3, Comparator.comparing(IndexValue::index));
        swingLists = ofStates.swingLists();
        clusters = ofStates.clusters().stream().collect(Collectors.toMap(Cluster::iso3, c -> c));
        topics = index(ofWork.topics(), Topic::id, (_, _) -> 0);
        topicGroups = ofWork.topicGroups();
        links = ofWork.links();
        linksOf = linksOf(links);
        powers = new LinkedHashSet<>(ofWork.powers("power"));
        safeguards = ofWork.powers("safeguard");
        rightsAreas = ofWork.rightsAreas();
        rightsQuestions = index(ofWork.rightsQuestions(), RightsQuestion::id, (_, _) -> 0);
        narratives = index(ofWork.narratives(), Narrative::id, (_, _) -> 0);
        events = index(ofWork.events(), Event::id, Comparator.comparing(Event::first));
        providers = ofWork.providers();
        activityTypes = ofWork.activityTypes();
        indicators = ofWork.indicators();
    }

    /// The facts of another as they are called in a language.
    private Reference(Reference of, Locale language) {
        this.language = language;
        english = Optional.of(of);
        titles = of.titles;
        compiledOn = of.compiledOn;
        states = of.states;
        resolutions = renamed(of.resolutions, r -> titles.resolution(r, language));
        ballots = of.ballots;
        instruments = renamed(of.instruments, i -> titles.instrument(i, language));
        treaties = of.treaties;
        memberships = of.memberships;
        indices = of.indices;
        swingLists = of.swingLists;
        clusters = of.clusters;
        topics = renamed(of.topics, t -> titles.topic(t, language));
        topicGroups = of.topicGroups.stream().map(g -> titles.group(g, language)).toList();
        links = of.links;
        linksOf = of.linksOf;
        powers = of.powers;
        safeguards = of.safeguards;
        rightsAreas = of.rightsAreas;
        rightsQuestions = of.rightsQuestions;
        narratives = of.narratives;
        events = renamed(of.events, e -> titles.event(e, language));
        providers = of.providers;
        activityTypes = of.activityTypes;
        indicators = of.indicators;
    }

    private static <K, T> SequencedMap<K, T> renamed(SequencedMap<K, T> facts, UnaryOperator<T> name) {
        var renamed = new LinkedHashMap<K, T>();
        facts.forEach((key, fact) -> renamed.put(key, name.apply(fact)));
        return renamed;
    }

    /// The same facts, with topics, treaties, resolutions and events called as in the language where it has a name for them. All else stays English.
    public Reference in(Locale language) {
        if (language.getLanguage().equals(this.language.getLanguage())) return this;
        Reference original = english.orElse(this);
        return language.getLanguage().equals(original.language.getLanguage()) ? original : new Reference(original, language);
    }

    /// The language in which facts are called.
    public Locale language() {
        return language;
    }

    /// Reads the tables that Demarche ships.
    public static Reference load() {
        return of(Tables.shipped());
    }

    /// Reads tables that were checked; others may throw [demarche.reference.table.BadFact].
    public static Reference of(Tables tables) {
        return new Reference(tables);
    }

    private static <K, T> SequencedMap<K, T> index(List<T> facts, Function<T, K> key, Comparator<T> order) {
        var index = new LinkedHashMap<K, T>();
        facts.stream().sorted(order).forEach(fact -> index.put(key.apply(fact), fact));
        return index;
    }

    private static <K, T> Map<K, List<T>> group(List<T> facts, Function<T, K> key, Comparator<T> order) {
        return facts.stream().sorted(order).collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    /// Strongest first.
    private static Map<TopicId, List<Link>> linksOf(List<Link> links) {
        var of = new HashMap<TopicId, List<Link>>();
        links.stream().sorted(Comparator.comparing(Link::strength).reversed()).forEach(link -> {
            of.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
            of.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
        });
        return of;
    }

    /// The facts as somebody knew them on the day.
    public Facts on(LocalDate day) {
        return new Facts(this, day);
    }

    /// The facts of the plan's day, its own ones in the place of the reference's. Another day is looked at by `on(day).with(plan)`.
    public Facts on(Plan plan, LocalDate today) {
        return on(plan.day(today)).with(plan);
    }

    /// Whether there is such a fact: only what the reference holds of some state can be corrected.
    public boolean holds(FactKey fact) {
        return switch (fact.sort()) {
            case VOTE -> resolution(fact.of()).filter(r -> r.totals().isPresent()).isPresent();
            case TREATY -> instruments.containsKey(fact.of());
            case MEMBER -> bodies().contains(fact.of());
            case INDEX -> indexYears().containsKey(fact.of());
        };
    }

    /// Every body that somebody is shown to be a member of, by name.
    public SortedSet<String> bodies() {
        return memberships.values().stream().flatMap(List::stream).map(Membership::body).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every index, with the year it describes.
    public SortedMap<String, Integer> indexYears() {
        var years = new TreeMap<String, Integer>();
        indices.values().forEach(of -> of.forEach(i -> years.put(i.index(), i.year())));
        return years;
    }

    /// The day on which the tables were put together; anything newer is unseen.
    public LocalDate compiledOn() {
        return compiledOn;
    }

    /// All states, in the order of their English names.
    public Collection<State> states() {
        return states.sequencedValues();
    }

    public Optional<State> state(Iso3 iso3) {
        return Optional.ofNullable(states.get(iso3));
    }

    /// In order of date.
    public Collection<Resolution> resolutions() {
        return resolutions.sequencedValues();
    }

    public Optional<Resolution> resolution(String symbol) {
        return Optional.ofNullable(resolutions.get(symbol));
    }

    public Collection<Instrument> instruments() {
        return instruments.sequencedValues();
    }

    public Optional<Instrument> instrument(String code) {
        return Optional.ofNullable(instruments.get(code));
    }

    public List<SwingList> swingLists() {
        return swingLists;
    }

    public Optional<Cluster> cluster(Iso3 iso3) {
        return Optional.ofNullable(clusters.get(iso3));
    }

    /// In the order of the table: a debate's tree from its root.
    public Collection<Topic> topics() {
        return topics.sequencedValues();
    }

    public Optional<Topic> topic(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /// The groups of each debate, in the order in which they are drawn.
    public List<TopicGroup> topicGroups() {
        return topicGroups;
    }

    public List<Link> links() {
        return links;
    }

    /// The links of one topic, strongest first.
    public List<Link> links(TopicId topic) {
        return linksOf.getOrDefault(topic, List.of());
    }

    /// Whether the topic gives investigators a power that can be turned against rights.
    public boolean isPower(TopicId topic) {
        return powers.contains(topic);
    }

    /// The topics that protect against the misuse of such powers, the most direct first.
    public List<TopicId> safeguards() {
        return safeguards;
    }

    /// What of the rights of people the topic touches; empty for most.
    public Set<RightsArea> rightsAreas(TopicId topic) {
        return rightsAreas.getOrDefault(topic, Set.of());
    }

    /// The questions of the rights and dual-use check, in the order in which they are asked.
    public Collection<RightsQuestion> rightsQuestions() {
        return rightsQuestions.sequencedValues();
    }

    public Optional<RightsQuestion> rightsQuestion(RightsQuestionId id) {
        return Optional.ofNullable(rightsQuestions.get(id));
    }

    public Collection<Narrative> narratives() {
        return narratives.sequencedValues();
    }

    public Optional<Narrative> narrative(NarrativeId id) {
        return Optional.ofNullable(narratives.get(id));
    }

    /// In order of first day.
    public Collection<Event> events() {
        return events.sequencedValues();
    }

    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    public List<Provider> providers() {
        return providers;
    }

    public List<ActivityType> activityTypes() {
        return activityTypes;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    List<Ballot> ballots(Iso3 iso3) {
        return ballots.getOrDefault(iso3, List.of());
    }

    List<TreatyRecord> treaties(Iso3 iso3) {
        return treaties.getOrDefault(iso3, List.of());
    }

    List<Membership> memberships(Iso3 iso3) {
        return memberships.getOrDefault(iso3, List.of());
    }

    List<IndexValue> indices(Iso3 iso3) {
        return indices.getOrDefault(iso3, List.of());
    }
}
