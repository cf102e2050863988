package demarche.reference;

import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.state.Ballot;
import demarche.reference.state.Bounds;
import demarche.reference.state.Cluster;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Instrument;
import demarche.reference.state.Membership;
import demarche.reference.state.Resolution;
import demarche.reference.state.SeenOn;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.reference.state.TreatyRecord;
import demarche.reference.state.Vote;
import demarche.reference.table.FactTable;
import demarche.reference.table.Row;
import demarche.reference.table.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads the tables about states.
final class StateTables {
    private static final Locale ARABIC = Locale.of("ar");
    private final Tables tables;

    StateTables(Tables tables) {
        this.tables = tables;
    }

    /// In Arabic as the language data of Java has it, where the table of names does not say better.
    List<State> states(Titles titles) {
        return tables.read(FactTable.COUNTRIES, row -> new State(iso3(row), row.text("iso2"), row.text("m49"), row.text("name_en"),
                row.text("name_fr"), row.text("name_es"), titles.of(FactTable.STATE_TITLES, row.text("iso3"), ARABIC).orElseGet(() -> Locale.of("", row.text("iso2")).getDisplayCountry(ARABIC)), row.yes("un_member"), row.maybeDay("un_member_since"),
                row.text("un_regional_group"), row.text("m49_region"), row.text("m49_subregion"), row.text("capital"), row.text("source")));
    }

    List<Resolution> resolutions() {
        return tables.read(FactTable.RESOLUTIONS, row -> new Resolution(row.text("symbol"), row.day("date"), row.text("title_short"),
                row.text("committee"), totals(row), row.text("source"), row.text("summary")));
    }

    private static Optional<Resolution.Totals> totals(Row row) {
        return row.text("adopted_by").equals("vote")
                ? Optional.of(new Resolution.Totals(row.number("yes"), row.number("no"), row.number("abstain")))
                : Optional.empty();
    }

    List<Ballot> ballots() {
        return tables.read(FactTable.VOTES, row -> new Ballot(row.text("resolution").intern(), iso3(row), row.day("date"),
                row.choice(Vote.class, "vote"), row.text("source").intern()));
    }

    List<Instrument> instruments() {
        return tables.read(FactTable.INSTRUMENTS, row -> new Instrument(row.text("code"), row.text("name"), row.text("short_name"),
                row.text("number"), row.day("opened_on"), row.maybe("topic_id").map(TopicId::new), row.text("source")));
    }

    List<TreatyRecord> treaties(Map<String, Instrument> instruments) {
        return tables.read(FactTable.TREATIES, row -> treaty(row, instruments));
    }

    private static TreatyRecord treaty(Row row, Map<String, Instrument> instruments) {
        String code = row.text("treaty").intern();
        LocalDate opened = instruments.get(code).openedOn();
        Standing farthest = row.choice(Standing.class, "status");
        SeenOn asOf = row.read("as_of", SeenOn::new);
        Optional<LocalDate> signed = row.maybeDay("signed_on");
        Bounds bounds = switch (farthest) {
            case PARTY -> new Bounds(row.maybeDay("party_not_before").or(() -> Optional.of(opened)), partyBy(row, asOf));
            case SIGNATORY -> new Bounds(signed.or(() -> Optional.of(opened)), signed.orElse(asOf.last()));
            case INVITED -> new Bounds(row.maybeDay("invited_not_before").or(() -> Optional.of(opened)), row.day("invited_not_after"));
            case NONE, UNKNOWN -> throw new IllegalArgumentException("a row shows a step");
        };
        return new TreatyRecord(code, iso3(row), farthest, signed, bounds, row.text("source"), asOf, row.text("note"));
    }

    private static LocalDate partyBy(Row row, SeenOn asOf) {
        return row.maybeDay("party_not_after").or(() -> row.maybeDay("ratified_or_acceded_on")).or(() -> row.maybeDay("in_force_on")).orElse(asOf.last());
    }

    List<Membership> memberships() {
        return tables.read(FactTable.MEMBERSHIPS, row -> new Membership(iso3(row), row.text("body").intern(), row.text("source").intern(),
                row.read("as_of", SeenOn::new)));
    }

    List<IndexValue> indices() {
        return tables.read(FactTable.INDICES, row -> new IndexValue(iso3(row), row.text("index").intern(), row.number("year"),
                row.read("value", BigDecimal::new), row.text("band").intern(), row.text("source").intern()));
    }

    List<SwingList> swingLists() {
        record Listed(String list, Iso3 iso3) {}
        Map<String, Set<Iso3>> listed = tables.read(FactTable.SWING_STATES, row -> new Listed(row.text("list"), iso3(row))).stream()
                .collect(Collectors.groupingBy(Listed::list, Collectors.mapping(Listed::iso3, Collectors.toCollection(TreeSet::new))));
        return tables.read(FactTable.SWING_LISTS, row -> new SwingList(row.text("id"), row.text("name"), row.day("published_on"),
                row.yes("complete"), row.text("rule"), listed.getOrDefault(row.text("id"), Set.of()), row.text("source")));
    }

    List<Cluster> clusters() {
        return tables.read(FactTable.CLUSTERS, row -> new Cluster(iso3(row), row.text("cluster"), row.text("source")));
    }

    private static Iso3 iso3(Row row) {
        return row.read("iso3", Iso3::new);
    }
}
