package demarche.ui.states;

import demarche.pack.figure.SignPaths;
import demarche.plan.id.Iso3;
import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.states.filter.FilterBar;
import demarche.ui.states.filter.FilterChips;
import demarche.ui.states.filter.GroupStrip;
import demarche.ui.states.filter.MarkedStrip;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All states in a table with its filters, and the card that explains the chosen one.
final class StateListView {
    private static final int LEAST_ROWS = 9;
    private static final KeyCombination COMPARE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    /// Where the table is narrower the group is left to the card beside it, so that the marks of the plan stay in sight.
    private static final double WITH_GROUP = 670;

    /// A way to see states: the list, or side by side.
    ///
    /// @param main stands in the main column
    /// @param side stands beside it
    record Way(String text, Node main, Node side) {}

    private final StateListViewModel model;
    private final Wording wording;
    private final Consumer<Iso3> open;
    private final ExplainCard explain;
    private final FilterBar filters;
    private final FilterChips chips;
    private final GroupStrip group;
    private final MarkedStrip marked;
    private final Label count = Words.line("", Style.MUTED);
    private final TableColumn<StateRow, String> groupColumn;
    private final TableColumn<StateRow, StateRow> vote;
    private final TableColumn<StateRow, Standing> unConvention;
    private final TableView<StateRow> table;
    private final StackPane side = new StackPane();
    private final StackPane mainPlace = new StackPane();
    private final StackPane sidePlace = new StackPane(side);
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>();
    private final Page page;
    private final Way board;

    StateListView(StateListViewModel model, Wording wording, ExplainCard.Ways ways) {
        this.model = model;
        this.wording = wording;
        this.open = ways.open();
        explain = new ExplainCard(model, wording, ways);
        filters = new FilterBar(model.filters());
        chips = new FilterChips(model.filters(), model.groupEdits());
        group = new GroupStrip(model.filters(), model.groupEdits());
        marked = new MarkedStrip(model.filters(), model.groupEdits(), ways.compare());
        groupColumn = Tables.text(wording.text("states.column.group"), r -> wording.group(r.group()));
        vote = Tables.node("", this::vote, r -> wording.vote(r.vote()));
        unConvention = Tables.value(wording.text("states.column.un-convention"), StateRow::unConvention, wording::standing);
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(side, Priority.ALWAYS);
        var counted = Style.styled(new VBox(new EndBeside(chips, new HBox(count))), Style.FILTERS);
        var list = Card.withoutTitle().grows().flush(new VBox(filters, counted, group, marked, table, legend()));
        page = new Page(wording.text("states.title"), "").main(mainPlace).side(sidePlace);
        VBox.setVgrow(mainPlace, Priority.ALWAYS);
        VBox.setVgrow(sidePlace, Priority.ALWAYS);
        board = new Way(wording.text("states.way.list"), list, side);
        see(board);
        model.filterProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> explain());
    }

    /// Offers other ways beside the list.
    void offer(Way... others) {
        List<Way> ways = Stream.concat(Stream.of(board), Stream.of(others)).toList();
        var segments = new Segments<>(ways, board, Way::text);
        segments.chosenProperty().bindBidirectional(way);
        way.subscribe(this::see);
        page.actions(segments);
    }

    /// The way that is seen.
    void see(Way now) {
        mainPlace.getChildren().setAll(now.main());
        sidePlace.getChildren().setAll(now.side());
        way.set(now);
    }

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    Page page() {
        return page;
    }

    void focusTable() {
        show();
        table.requestFocus();
    }

    void focusFilter() {
        filters.words().requestFocus();
    }

    private TableView<StateRow> table() {
        TableView<StateRow> made = Tables.of(wording.text("states.title"), Tables.name(wording.text("states.column.state"), StateRow::name),
                groupColumn, vote,
                Tables.value(wording.text("states.column.budapest"), StateRow::budapest, wording::standing), unConvention,
                Tables.node(wording.text("states.column.target"), this::target, this::targetWords),
                Tables.number(wording.text("states.column.programmes"), StateRow::programmes, Object::toString));
        ColumnWidths.keep(made, 158, 116, 106, 86, 108, 62, 58);
        made.setId("states");
        made.minHeightProperty().bind(made.fixedCellSizeProperty().multiply(LEAST_ROWS));
        made.widthProperty().subscribe(_ -> groupColumn.setVisible(made.getWidth() >= WITH_GROUP * ColumnWidths.scale(made)));
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(made.comparatorProperty());
        made.setItems(sorted);
        made.setPlaceholder(Words.wrapped(wording.text("states.filter.nothing"), Style.MUTED));
        made.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.chosenProperty().set(Optional.of(row.iso3()));
        });
        made.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        made.getSelectionModel().getSelectedItems().addListener((ListChangeListener<StateRow>) _ -> mark());
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) chosenRow().ifPresent(r -> open.accept(r.iso3()));
            if (COMPARE.match(key)) marked.compare();
        });
        made.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) chosenRow().ifPresent(r -> open.accept(r.iso3()));
        });
        return made;
    }

    private void mark() {
        marked.show(table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(StateRow::iso3).distinct().toList());
    }

    private Optional<StateRow> chosenRow() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private Node vote(StateRow row) {
        var words = Words.line(wording.vote(row.vote()), row.vote().filter(v -> v != Vote.ABSENT).isPresent() ? Style.STRONG : Style.MUTED);
        HBox cell = Words.row(words);
        row.vote().ifPresent(v -> cell.getChildren().addFirst(Signs.vote(Wording.sign(v))));
        return cell;
    }

    private Node target(StateRow row) {
        return row.target() ? Icon.of("fth-flag") : new HBox();
    }

    private String targetWords(StateRow row) {
        return row.target() ? wording.text("states.target.yes") : wording.text("states.target.no");
    }

    private FlowPane legend() {
        var legend = Style.styled(new FlowPane(), Style.KEY_STRIP);
        Arrays.stream(Vote.values()).forEach(v -> legend.getChildren()
                .add(entry(Wording.sign(v), v == Vote.ABSENT ? wording.text("states.vote.absent.why") : wording.vote(v))));
        legend.getChildren().add(Words.line(wording.text("states.legend.none"), Style.CAPTION, Style.MUTED));
        return legend;
    }

    static Label entry(SignPaths.Vote sign, String words) {
        Label label = Words.line(words, Style.CAPTION, Style.MUTED);
        label.setGraphic(Signs.vote(sign));
        return label;
    }

    /// As the filter and the plan have it.
    void show() {
        filters.show();
        String resolution = model.resolution().map(Resolution::shortSymbol).orElseGet(() -> wording.text("states.filter.vote"));
        vote.setText(resolution);
        unConvention.setVisible(model.facts().isOpen(StateFacts.UN_CONVENTION));
        count.setText(wording.text("states.list.counted", model.count(), model.facts().asOf()));
        page.subtitle(wording.text("states.subtitle", model.targets()));
        chips.show();
        group.show();
        mark();
        choose();
        explain();
    }

    /// The chosen state stays chosen while it passes the filter; else the first of the list is.
    private void choose() {
        Optional<StateRow> same = table.getItems().stream().filter(r -> model.chosenProperty().get().equals(Optional.of(r.iso3()))).findFirst();
        same.or(() -> table.getItems().stream().findFirst()).filter(r -> !chosenRow().equals(Optional.of(r))).ifPresent(r -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(r);
            table.scrollTo(r);
        });
    }

    private void explain() {
        var state = model.chosenProperty().get().flatMap(id -> wording.reference().state(id));
        Refocus.around(side, table, () -> side.getChildren().setAll(explain.of(state)));
    }
}
