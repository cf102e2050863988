package demarche.reference.change;

import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet;
import demarche.reference.table.Sheet.Line;
import demarche.reference.table.Tables;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in words what other tables change: states by their names, everything else as the tables write it.
public final class ChangeWords {
    private static final String STATE = "iso3";
    private final Texts texts;
    private final Map<String, String> states;

    /// @param tables those that name the states
    public ChangeWords(Tables tables, Locale language) {
        this.texts = Texts.of("reference", language);
        this.states = Sheet.of(tables, FactTable.COUNTRIES).lines().stream().collect(Collectors.toMap(line -> line.cell(STATE), (Line line) -> line.cell("name_en"), (one, _) -> one));
    }

    /// Which row it is: `A/RES/74/247, Guatemala`
    public String row(RowChange change) {
        List<String> columns = change.table().key();
        var parts = new String[columns.size()];
        for (int i = 0; i < parts.length; i++) parts[i] = columns.get(i).equals(STATE) ? states.getOrDefault(change.key().get(i), change.key().get(i)) : change.key().get(i);
        return String.join(", ", parts);
    }

    /// What becomes of it, a sentence a cell; of a row that goes, one sentence.
    public List<String> cells(RowChange change) {
        return switch (change.kind()) {
            case ADDED -> change.cells().stream().map(c -> texts.get("change.cell.new", c.column(), c.after())).toList();
            case CHANGED -> change.cells().stream().map(this::cell).toList();
            case REMOVED -> List.of(texts.get("change.row.gone"));
        };
    }

    private String cell(CellChange cell) {
        if (cell.before().isEmpty()) return texts.get("change.cell.filled", cell.column(), cell.after());
        return cell.after().isEmpty() ? texts.get("change.cell.emptied", cell.column(), cell.before()) : texts.get("change.cell", cell.column(), cell.before(), cell.after());
    }

    public String kind(RowChange.Kind kind) {
        return switch (kind) {
            case ADDED -> texts.get("change.added");
            case CHANGED -> texts.get("change.changed");
            case REMOVED -> texts.get("change.removed");
        };
    }

    /// How much of a table changes: `Rows added: 2, changed: 1, removed: 0`
    public String counts(TableChange table) {
        return texts.get("change.counts", table.count(RowChange.Kind.ADDED), table.count(RowChange.Kind.CHANGED), table.count(RowChange.Kind.REMOVED));
    }

    /// What people call the table.
    public String table(FactTable table) {
        return switch (table) {
            case ABOUT -> texts.get("table.about");
            case COUNTRIES -> texts.get("table.countries");
            case RESOLUTIONS -> texts.get("table.resolutions");
            case VOTES -> texts.get("table.votes");
            case INSTRUMENTS -> texts.get("table.instruments");
            case TREATIES -> texts.get("table.treaties");
            case MEMBERSHIPS -> texts.get("table.memberships");
            case INDICES -> texts.get("table.indices");
            case SWING_LISTS -> texts.get("table.swing-lists");
            case SWING_STATES -> texts.get("table.swing-states");
            case CLUSTERS -> texts.get("table.clusters");
            case TOPICS -> texts.get("table.topics");
            case TOPIC_NAMES -> texts.get("table.topic-names");
            case TOPIC_GROUPS -> texts.get("table.topic-groups");
            case LINKS -> texts.get("table.links");
            case POWERS -> texts.get("table.powers");
            case RIGHTS_AREAS -> texts.get("table.rights-areas");
            case RIGHTS_QUESTIONS -> texts.get("table.rights-questions");
            case NARRATIVES -> texts.get("table.narratives");
            case EVENTS -> texts.get("table.events");
            case PROVIDERS -> texts.get("table.providers");
            case ACTIVITY_TYPES -> texts.get("table.activity-types");
            case INDICATORS -> texts.get("table.indicators");
            case TOPIC_TITLES -> texts.get("table.topic-titles");
            case GROUP_TITLES -> texts.get("table.group-titles");
            case EVENT_TITLES -> texts.get("table.event-titles");
            case RESOLUTION_TITLES -> texts.get("table.resolution-titles");
            case TREATY_TITLES -> texts.get("table.treaty-titles");
            case STATE_TITLES -> texts.get("table.state-titles");
            case MAP -> texts.get("table.map");
        };
    }
}
