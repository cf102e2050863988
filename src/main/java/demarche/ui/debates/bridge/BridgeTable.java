package demarche.ui.debates.bridge;

import demarche.insight.Joined;
import demarche.insight.Known;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.plan.id.TopicId;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// The bridge as a table: the same links in the same order, to be read aloud and to be copied.
final class BridgeTable {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// A link in words.
    record Row(Line line, String from, String relation, String to, int strength, String state, String reason, String source) {
        String copied() {
            return Stream.of(from, relation, to, Integer.toString(strength), state, reason, source).map(s -> s.replace('\t', ' ')).collect(Collectors.joining("\t"));
        }
    }

    private final BridgeViewModel model;
    private final Wording wording;
    private final TableView<Row> table;

    BridgeTable(BridgeViewModel model) {
        this.model = model;
        this.wording = model.wording();
        table = Tables.of(wording.text("bridge.table.name"),
                Tables.node(wording.text("bridge.table.from"), row -> end(row.line().link().from()), Row::from),
                Tables.text(wording.text("bridge.table.relation"), Row::relation),
                Tables.node(wording.text("bridge.table.to"), row -> end(row.line().link().to()), Row::to),
                Tables.number(wording.text("bridge.table.strength"), Row::strength, String::valueOf),
                Tables.node(wording.text("bridge.table.state"), row -> broken(row.state(), 4), Row::state),
                Tables.node(wording.text("bridge.table.reason"), row -> broken(row.reason(), 5), Row::reason));
        table.setId("bridge-table");
        Style.styled(table, Style.BRIDGE_TABLE);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        double[] widths = {215, 100, 215, 70, 150, 290};
        for (int i = 0; i < widths.length; i++) table.getColumns().get(i).setPrefWidth(widths[i]);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.pickedProperty().set(java.util.Optional.of(new Picked.OfLink(row.line().link(), row.line().link().from())));
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) copy();
        });
    }

    private Node end(TopicId topic) {
        boolean taught = model.sheetProperty().get().filter(s -> s.joined().taught().covers(topic)).isPresent();
        return Words.row(Signs.debate(wording.reference().topic(topic).orElseThrow().debate().code(), taught), Words.line(wording.topic(topic)));
    }

    /// Breaks within its column, which a label in a cell does not.
    private Node broken(String words, int column) {
        var text = Style.styled(new Text(words), Style.BRIDGE_REASON);
        text.wrappingWidthProperty().bind(table.getColumns().get(column).widthProperty().subtract(28));
        return text;
    }

    TableView<Row> node() {
        return table;
    }

    void show(Sheet sheet) {
        List<Row> rows = rows(sheet);
        if (!rows.equals(table.getItems())) table.getItems().setAll(rows);
    }

    List<Row> rows(Sheet sheet) {
        var known = new Known(sheet.facts());
        return sheet.content().lines().stream().map(l -> new Row(l, wording.topic(l.link().from()), wording.relation(l.link().relation()), wording.topic(l.link().to()),
                l.link().strength(), state(l, sheet), wording.reason(l, known), known.source(l.link().source()))).toList();
    }

    /// A link that is half made names what is missing.
    private String state(Line line, Sheet sheet) {
        if (line.state() == Joined.State.MADE) return wording.text("bridge.table.made");
        if (line.state() == Joined.State.UNTAUGHT) return wording.text("bridge.table.untaught");
        boolean one = sheet.joined().taught().covers(line.link().from()) != sheet.joined().taught().covers(line.link().to());
        if (!one) return wording.text("bridge.table.apart");
        TopicId missing = sheet.joined().taught().covers(line.link().from()) ? line.link().to() : line.link().from();
        return wording.text("bridge.table.missing", wording.shortest(missing));
    }

    /// The rows chosen, or all where none or one is, with their head, as a spreadsheet takes them.
    void copy() {
        var rows = table.getSelectionModel().getSelectedItems().size() > 1 ? table.getSelectionModel().getSelectedItems() : table.getItems();
        var content = new ClipboardContent();
        content.putString(copied(rows));
        Clipboard.getSystemClipboard().setContent(content);
    }

    String copied(List<Row> rows) {
        String head = Stream.of("bridge.table.from", "bridge.table.relation", "bridge.table.to", "bridge.table.strength", "bridge.table.state", "bridge.table.reason",
                "bridge.table.source").map(wording::text).collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(head), rows.stream().map(Row::copied)).collect(Collectors.joining("\n"));
    }
}
