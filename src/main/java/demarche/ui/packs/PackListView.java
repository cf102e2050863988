package demarche.ui.packs;

import demarche.pack.brief.Measured;
import demarche.plan.Pack;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.PackWords;
import demarche.ui.packs.part.StateSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/// All packs of the plan, the next first.
final class PackListView {
    private static final int OFFERED = 6;
    private static final int OCCASION = 1;
    private static final double ROOM_FOR_OCCASION = 996;

    /// What leads out of the list.
    ///
    /// @param on    the pack for a state
    /// @param quick a brief that belongs to no pack
    record Ways(Consumer<ItemId> open, Consumer<Iso3> on, Runnable begin, Runnable quick, Consumer<Pack> delete) {}

    private final Desk desk;
    private final PackWords words;
    private final Texts texts;
    private final Ways ways;
    private final Lengths lengths;
    private final Page page;
    private final TableView<PackRow> table;
    private final Card list;
    private Map<ItemId, Integer> sides = Map.of();

    PackListView(Desk desk, PackWords words, Lengths lengths, Ways ways) {
        this.desk = desk;
        this.words = words;
        this.texts = words.texts();
        this.ways = ways;
        this.lengths = lengths;
        Button begin = Buttons.withIcon(Buttons.primary(texts.get("packs.new"), ways.begin()), "fth-plus");
        begin.setId("new-pack");
        Buttons.named(begin, texts.get("packs.new"), "Ctrl N");
        Button quick = Buttons.plain(texts.get("packs.quick"), ways.quick());
        quick.setId("quick-brief");
        table = table();
        list = Card.withoutTitle().grows().flush(table);
        page = new Page(texts.get("packs.title"), "").actions(quick, onState("pack-for-state"), begin);
    }

    Page page() {
        return page;
    }

    private Button onState(String id) {
        Button button = StateSearch.button(id, texts.get("packs.new.state"), words, ways.on());
        button.getStyleClass().remove(Style.SMALL.css());
        return button;
    }

    /// The occasion is left to the composer where the table is narrow.
    private TableView<PackRow> table() {
        TableView<PackRow> made = Tables.of(texts.get("packs.title"),
                Tables.name(texts.get("packs.column.title"), r -> r.pack().title()),
                Tables.text(texts.get("packs.column.occasion"), PackRow::occasion),
                Tables.value(texts.get("packs.column.when"), Dated::of, Dated::words),
                Tables.text(texts.get("packs.column.states"), PackRow::states),
                Tables.text(texts.get("packs.column.edition"), PackRow::edition),
                Tables.node(texts.get("packs.column.sides"), this::sides, this::told),
                Tables.number(texts.get("packs.column.out"), PackRow::out, out -> out == 0 ? "" : String.valueOf(out)));
        ColumnWidths.keep(made, 226, 104, 196, 140, 146, 70, 96);
        made.widthProperty().subscribe(_ -> made.getColumns().get(OCCASION).setVisible(made.getWidth() == 0 || made.getWidth() >= ROOM_FOR_OCCASION * ColumnWidths.scale(made)));
        made.setId("packs");
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) chosen().ifPresent(p -> ways.open().accept(p.id()));
            if (key.getCode() == KeyCode.DELETE) chosen().ifPresent(ways.delete());
        });
        made.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) chosen().ifPresent(p -> ways.open().accept(p.id()));
        });
        return made;
    }

    /// Sorts what has no day last.
    private record Dated(LocalDate day, String words) implements Comparable<Dated> {
        static Dated of(PackRow row) {
            return new Dated(row.first().orElse(LocalDate.MAX), row.when());
        }

        @Override
        public int compareTo(Dated other) {
            return day.compareTo(other.day);
        }
    }

    private Optional<Pack> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(PackRow::pack);
    }

    private Node sides(PackRow row) {
        int count = sides.getOrDefault(row.pack().id(), 0);
        Label label = Words.line(told(row));
        if (count > Measured.LIMIT) Style.styled(label, Style.ATTENTION, Style.STRONG);
        return label;
    }

    private String told(PackRow row) {
        int count = sides.getOrDefault(row.pack().id(), 0);
        return count == 0 ? "–" : texts.get("packs.column.sides.of", count, Measured.LIMIT);
    }

    /// Follows the plan until the subscription ends.
    Subscription follow() {
        return Subscription.combine(desk.sightProperty().subscribe(_ -> show()), lengths.follow(), lengths.property().subscribe(now -> {
            sides = now.orElse(Map.of());
            show();
        }));
    }

    private void show() {
        if (desk.planProperty().get().isEmpty()) return;
        List<PackRow> rows = PackRow.all(desk.plan(), words, desk.planDay());
        page.subtitle(rows.isEmpty() ? "" : texts.get("packs.list.count", rows.size()));
        Optional<ItemId> before = chosen().map(Pack::id);
        table.getItems().setAll(rows);
        rows.stream().filter(r -> before.equals(Optional.of(r.pack().id()))).findFirst().ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
        page.cleared().main(rows.isEmpty() ? none() : list);
    }

    /// The states of the plan stand ready, since a pack is mostly on one of them.
    private Card none() {
        var empty = new EmptyState(texts.get("packs.none"), texts.get("packs.none.sentence"));
        var states = Style.styled(new FlowPane(), Style.GAP_8);
        states.setAlignment(Pos.CENTER);
        desk.plan().targetStates().stream().map(TargetState::iso3).limit(OFFERED).forEach(s -> {
            Button button = Buttons.small(words.state(s), () -> ways.on().accept(s));
            button.setAccessibleText(texts.get("packs.new.on", words.state(s)));
            button.setId("pack-on-" + s.code());
            states.getChildren().add(button);
        });
        if (!states.getChildren().isEmpty()) empty.getChildren().addAll(Words.wrapped(texts.get("packs.none.states"), Style.MUTED), states);
        return Card.withoutTitle().flush(empty);
    }

    void focus() {
        table.requestFocus();
    }
}
