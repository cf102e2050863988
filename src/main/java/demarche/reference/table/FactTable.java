package demarche.reference.table;

import demarche.reference.topic.Debate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables of the reference: their files, keys and columns. `src/site/markdown/reference-bundle.md` explains them to those who make a bundle.
public enum FactTable {
    ABOUT("about.csv", List.of("key"), Column.oneOf("key", About.COMPILED_ON, About.TITLE), Column.words("value")),
    COUNTRIES("countries.csv", List.of("iso3"), Column.of("iso2", new Content.Code(2, true)), Column.of("iso3", new Content.Code(3, true)),
            Column.of("m49", new Content.Code(3, false)), Column.words("name_en"), Column.words("name_fr"), Column.words("name_es"),
            Column.oneOf("un_member", "yes", "no"), Column.day("un_member_since").orEmpty(),
            Column.oneOf("un_regional_group", "African Group", "Asia-Pacific Group", "EEG", "GRULAC", "WEOG", "none"), Column.words("m49_region"),
            Column.words("m49_subregion"), Column.words("capital"), Column.source()),
    RESOLUTIONS("resolutions.csv", List.of("symbol"), Column.words("symbol"), Column.day("date"), Column.words("title_short"),
            Column.oneOf("committee", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Plenary"), Column.oneOf("adopted_by", "vote", "consensus"),
            votes("yes"), votes("no"), votes("abstain"), Column.source(), Column.words("summary")),
    VOTES("votes.csv", List.of("resolution", "iso3"), Column.names("resolution", "resolutions.csv"), Column.day("date"), Column.words("body"),
            Column.words("title_short"), state(), Column.oneOf("vote", "yes", "no", "abstain", "absent"), Column.source()),
    INSTRUMENTS("instruments.csv", List.of("code"), Column.words("code"), Column.words("name"), Column.words("short_name"), Column.words("number"),
            Column.day("opened_on"), Column.names("topic_id", "topics.csv").orEmpty(), Column.source()),
    TREATIES("treaties.csv", List.of("treaty", "iso3"), Column.names("treaty", "instruments.csv"), state(),
            Column.oneOf("status", "party", "signatory", "invited"), Column.day("signed_on").orEmpty(), Column.day("ratified_or_acceded_on").orEmpty(),
            Column.day("in_force_on").orEmpty(), Column.day("party_not_before").orEmpty(), Column.day("party_not_after").orEmpty(),
            Column.day("invited_not_before").orEmpty(), Column.day("invited_not_after").orEmpty(), Column.source(), seen(), Column.words("note").orEmpty()),
    MEMBERSHIPS("memberships.csv", List.of("iso3", "body"), state(), Column.words("body"), Column.source(), seen()),
    INDICES("indices.csv", List.of("iso3", "index"), state(), Column.words("index"), Column.of("year", new Content.Whole(1945, 2100)),
            Column.of("value", new Content.Decimal()), Column.words("band").orEmpty(), Column.source()),
    SWING_LISTS("swing_lists.csv", List.of("id"), Column.words("id"), Column.words("name"), Column.day("published_on"),
            Column.oneOf("complete", "yes", "no"), Column.words("rule"), Column.source()),
    SWING_STATES("swing_states.csv", List.of("list", "iso3"), state(), Column.names("list", "swing_lists.csv"), Column.source()),
    CLUSTERS("model_clusters_2018.csv", List.of("iso3"), state(), Column.oneOf("cluster", "digital_decider", "global_open", "sovereign_controlled"),
            Column.source()),
    TOPICS("topics.csv", List.of("id"), id(), Column.of("debate", new Content.OneOf(debates())), Column.names("parent_id", "topics.csv").orEmpty(),
            Column.words("code").orEmpty(), Column.words("title"), Column.words("summary"), Column.words("forum"), Column.source()),
    TOPIC_NAMES("topic_names.csv", List.of("topic_id"), Column.names("topic_id", "topics.csv"), Column.words("short_name")),
    TOPIC_GROUPS("topic_groups.csv", List.of("debate", "heading"), Column.of("debate", new Content.OneOf(debates())), Column.words("heading"),
            Column.topics("topic_ids")),
    LINKS("links.csv", List.of("from_id", "to_id"), Column.names("from_id", "topics.csv"), Column.names("to_id", "topics.csv"),
            Column.oneOf("relation", "enforces", "supports", "safeguards", "overlaps", "contrasts", "prerequisite"),
            Column.of("strength", new Content.Whole(1, 3)), Column.words("rationale"), Column.source()),
    POWERS("powers.csv", List.of("topic_id", "role"), Column.names("topic_id", "topics.csv"), Column.oneOf("role", "power", "safeguard"), Column.source()),
    RIGHTS_AREAS("rights_areas.csv", List.of("topic_id"), Column.names("topic_id", "topics.csv"), areas(), Column.source()),
    RIGHTS_QUESTIONS("rights_questions.csv", List.of("id"), id(), areas(), Column.of("activity_type_ids", new Content.NamesSome("activity_types.csv")).orEmpty(),
            Column.words("question"), Column.oneOf("warning", "yes", "no"), Column.words("why"), Column.source()),
    NARRATIVES("narratives.csv", List.of("id"), id(), Column.oneOf("kind", "concern", "misconception", "incentive", "evidence", "talking-point"),
            Column.words("statement"), Column.words("response"), Column.words("evidence"), Column.words("audience"), Column.topics("topic_ids"),
            Column.source()),
    EVENTS("events.csv", List.of("id"), id(), Column.day("date_start"), Column.day("date_end"), Column.words("forum"), Column.words("committee").orEmpty(),
            Column.words("title"), Column.words("place"), Column.oneOf("kind", "vote", "session", "signing", "entry-into-force", "report", "meeting"),
            Column.words("relevance"), Column.day("known_from").orEmpty(), Column.day("known_until").orEmpty(), Column.source()),
    PROVIDERS("providers.csv", List.of("id"), Column.words("id"), Column.words("name"), Column.words("host"), Column.words("scope"),
            Column.words("regions"), Column.topics("topics_ids"), Column.source()),
    ACTIVITY_TYPES("activity_types.csv", List.of("id"), id(), Column.words("name"), Column.words("category"), Column.words("description"),
            Column.words("typical_duration"), Column.words("typical_participants"), Column.of("debates", new Content.SomeOf(debatesOrAny())),
            Column.topics("topic_ids"), Column.words("cmm_dimension"), Column.words("gfce_theme"), Column.source()),
    INDICATORS("indicators.csv", List.of("id"), Column.words("id"), Column.oneOf("level", "output", "outcome", "impact"), Column.words("statement"),
            Column.words("unit"), Column.words("means_of_verification"), Column.topics("topic_ids"), Column.words("cmm_dimension"),
            Column.words("gfce_theme"), Column.source()),
    /// Our own short names in other languages, for papers that leave in them.
    TOPIC_TITLES("topic_titles.csv", List.of("topic_id"), Column.names("topic_id", "topics.csv"), french(), spanish(), arabic()),
    GROUP_TITLES("group_titles.csv", List.of("debate", "heading"), Column.of("debate", new Content.OneOf(debates())), Column.words("heading"), french(), spanish(), arabic()),
    EVENT_TITLES("event_titles.csv", List.of("event_id"), Column.names("event_id", "events.csv"), french(), spanish(), arabic()),
    RESOLUTION_TITLES("resolution_titles.csv", List.of("symbol"), Column.names("symbol", "resolutions.csv"), french(), spanish(), arabic()),
    TREATY_TITLES("treaty_titles.csv", List.of("code"), Column.names("code", "instruments.csv"), french(), spanish(), arabic()),
    /// Only where neither `countries.csv` nor the language data of Java has the name that the United Nations use.
    STATE_TITLES("state_titles.csv", List.of("iso3"), state(), french(), spanish(), arabic()),
    /// Outlines for drawing. No bundle replaces them.
    MAP("map.csv", List.of("m49"), Column.words("m49").orEmpty(), Column.words("name"), Column.words("rings"));

    private final String file;
    private final List<String> key;
    private final List<Column> columns;

    FactTable(String file, List<String> key, Column... columns) {
        this.file = file;
        this.key = key;
        this.columns = List.of(columns);
    }

    public String file() {
        return file;
    }

    /// The columns that tell one row from another.
    public List<String> key() {
        return key;
    }

    public List<Column> columns() {
        return columns;
    }

    /// Whether plans, or Demarche itself, name its rows: what is in use must then stay, corrected where it was wrong.
    public boolean keepsItsRows() {
        return switch (this) {
            case COUNTRIES, RESOLUTIONS, INSTRUMENTS, SWING_LISTS, TOPICS, POWERS, RIGHTS_QUESTIONS, NARRATIVES, EVENTS, ACTIVITY_TYPES -> true;
            case ABOUT, VOTES, TREATIES, MEMBERSHIPS, INDICES, SWING_STATES, CLUSTERS, TOPIC_NAMES, TOPIC_GROUPS, LINKS, RIGHTS_AREAS, PROVIDERS, INDICATORS, TOPIC_TITLES, GROUP_TITLES, EVENT_TITLES,
                    RESOLUTION_TITLES, TREATY_TITLES, STATE_TITLES, MAP -> false;
        };
    }

    /// What a bundle may hold.
    public static List<FactTable> ofBundles() {
        return Arrays.stream(values()).filter(t -> t != MAP).toList();
    }

    public static Optional<FactTable> filed(String file) {
        return Arrays.stream(values()).filter(t -> t.file.equals(file)).findFirst();
    }

    private static Column state() {
        return Column.names("iso3", "countries.csv");
    }

    private static Column seen() {
        return Column.of("as_of", new Content.Seen());
    }

    private static Column id() {
        return Column.of("id", new Content.Id());
    }

    private static Column french() {
        return Column.words("fr").orEmpty();
    }

    private static Column spanish() {
        return Column.words("es").orEmpty();
    }

    private static Column arabic() {
        return Column.words("ar").orEmpty();
    }

    private static Column votes(String name) {
        return Column.of(name, new Content.Whole(0, 193)).orEmpty();
    }

    private static Column areas() {
        return Column.of("areas", new Content.SomeOf(List.of("data-access", "surveillance", "interception", "content")));
    }

    private static List<String> debates() {
        return Arrays.stream(Debate.values()).map(Debate::code).toList();
    }

    private static List<String> debatesOrAny() {
        return Stream.concat(Stream.of("any"), debates().stream()).toList();
    }
}
