package demarche.ui.states;

import demarche.pack.figure.SignPaths;
import demarche.plan.id.Iso3;
import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.states.board.BoardStrip;
import demarche.ui.states.board.Columns;
import demarche.ui.states.board.ScoreCard;
import demarche.ui.states.facts.StateFacts;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.filter.FilterBar;
import demarche.ui.states.filter.FilterChips;
import demarche.ui.states.filter.GroupStrip;
import demarche.ui.states.filter.MarkedStrip;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
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
import javafx.util.Duration;

/// The board: all states ranked in a table with its filters and weights, and the card that explains the chosen one.
final class StateListView {
    private static final int LEAST_ROWS = 9;
    private static final KeyCombination COMPARE = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    /// Where the table is narrower, how far a rank moves is left to the card beside it.
    private static final double WITH_RANGE = 720;

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
    private final BoardStrip strip;
    private final TableColumn<StateRow, String> range;
    private final TableColumn<StateRow, StateRow> vote;
    private final TableColumn<StateRow, StateRow> unConvention;
    private final TableView<StateRow> table;
    private final StackPane side = new StackPane();
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));
    private final StackPane mainPlace = new StackPane();
    private final StackPane sidePlace = new StackPane(side);
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>();
    private final Page page;
    private final Way board;

    StateListView(StateListViewModel model, Wording wording, ExplainCard.Ways ways) {
        this.model = model;
        this.wording = wording;
        this.open = ways.open();
        explain = new ExplainCard(model, wording, ways, this::explain);
        filters = new FilterBar(model.filters());
        chips = new FilterChips(model.filters(), model.groupEdits(), new HBox(count));
        group = new GroupStrip(model.filters(), model.groupEdits());
        marked = new MarkedStrip(model.filters(), model.groupEdits(), ways.compare());
        Texts texts = Texts.of("board-screen", wording.texts().locale());
        var columns = new Columns<>(texts, StateRow::ranked);
        strip = new BoardStrip(model.board(), texts);
        range = columns.range();
        vote = columns.picture("", this::vote, r -> wording.vote(r.vote()));
        unConvention = columns.picture(wording.text("states.column.un-convention"), r -> standing(r.unConvention(), false), r -> wording.standing(r.unConvention()));
        table = table(columns);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(side, Priority.ALWAYS);
        var counted = Style.styled(new VBox(chips), Style.FILTERS);
        var list = Card.withoutTitle().grows().flush(new VBox(filters, counted, group, marked, strip, table, legend()));
        page = new Page(wording.text("states.title"), "").main(mainPlace).side(sidePlace);
        VBox.setVgrow(mainPlace, Priority.ALWAYS);
        VBox.setVgrow(sidePlace, Priority.ALWAYS);
        board = way(wording.text("states.way.list"), list);
        see(board);
        model.filterProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> explain());
        rest.setOnFinished(_ -> explain());
    }

    /// Offers other ways beside the list.
    void offer(Way... others) {
        List<Way> ways = Stream.concat(Stream.of(board), Stream.of(others)).toList();
        var segments = new Segments<>(ways, board, Way::text);
        segments.chosenProperty().bindBidirectional(way);
        way.subscribe(this::see);
        strip.button().disableProperty().bind(way.isNotEqualTo(board));
        page.actions(segments, strip.button());
    }

    /// A way that keeps the card about the chosen state beside it.
    Way way(String text, Node main) {
        return new Way(text, main, side);
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

    BoardStrip strip() {
        return strip;
    }

    ScoreCard score() {
        return explain.score();
    }

    void focusTable() {
        show();
        table.requestFocus();
    }

    void focusFilter() {
        filters.words().requestFocus();
    }

    private TableView<StateRow> table(Columns<StateRow> columns) {
        TableView<StateRow> made = Tables.of(wording.text("states.title"), columns.rank(), range,
                columns.picture(wording.text("states.column.state"), this::name, this::nameWords), columns.score(), columns.parts(() -> model.board().board().telling()), vote,
                columns.picture(wording.text("states.column.budapest"), r -> standing(r.budapest(), model.mayHaveLapsed(r)), this::budapestWords), unConvention, programmes(columns));
        ColumnWidths.keep(made, 46, 64, 168, 54, 68, 62, 74, 72, 54);
        // What is left over goes to names and bars.
        List.of(0, 1, 3, 5, 6, 7).forEach(i -> made.getColumns().get(i).maxWidthProperty().bind(made.getColumns().get(i).minWidthProperty()));
        made.setId("states");
        made.minHeightProperty().bind(made.fixedCellSizeProperty().multiply(LEAST_ROWS));
        made.widthProperty().subscribe(_ -> range.setVisible(made.getWidth() >= WITH_RANGE * ColumnWidths.scale(made)));
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
        return row.vote().<Node>map(v -> Signs.vote(Wording.sign(v))).orElseGet(() -> Words.line("–", Style.MUTED));
    }

    private Node standing(Standing standing, boolean lapsed) {
        if (standing == Standing.NONE) return Words.line(wording.text("states.column.none"), Style.MUTED);
        return lapsed ? Words.line(wording.standing(standing), Style.ATTENTION) : Words.line(wording.standing(standing));
    }

    private String budapestWords(StateRow row) {
        String standing = wording.standing(row.budapest());
        return model.mayHaveLapsed(row) ? wording.text("states.row.lapsed", standing) : standing;
    }

    /// A target state without any asks for attention.
    private TableColumn<StateRow, StateRow> programmes(Columns<StateRow> columns) {
        TableColumn<StateRow, StateRow> column = columns.picture(wording.text("states.column.programmes"), this::programmes, this::programmesWords);
        column.setComparator(Comparator.comparing(StateRow::programmes));
        column.getStyleClass().add(Style.NUMBER.css());
        return column;
    }

    private String programmesWords(StateRow row) {
        return row.programmes() == 0 && row.target() ? wording.text("states.programmes.zero") : Integer.toString(row.programmes());
    }

    private Node programmes(StateRow row) {
        if (row.programmes() > 0) return Words.line(Integer.toString(row.programmes()));
        return row.target() ? Words.line(wording.text("states.programmes.zero"), Style.ATTENTION, Style.STRONG) : Words.line(wording.text("states.column.none"), Style.MUTED);
    }

    private Node name(StateRow row) {
        Label name = Style.styled(new Label(row.name()), Style.STRONG);
        if (!row.target()) return name;
        HBox marked = Style.styled(new HBox(name, Icon.inText("fth-flag")), Style.GAP_4);
        marked.setAlignment(Pos.CENTER_LEFT);
        return marked;
    }

    private String nameWords(StateRow row) {
        return row.target() ? wording.text("states.row.target", row.name()) : row.name();
    }

    private FlowPane legend() {
        var legend = Style.styled(new FlowPane(), Style.KEY_STRIP);
        Arrays.stream(Vote.values()).forEach(v -> legend.getChildren()
                .add(entry(Wording.sign(v), v == Vote.ABSENT ? wording.text("states.vote.absent.why") : wording.vote(v))));
        legend.getChildren().add(Words.line(wording.text("states.legend.none"), Style.CAPTION, Style.MUTED));
        legend.getChildren().add(Words.line(wording.text("states.legend.lapsed"), Style.CAPTION, Style.ATTENTION));
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

    /// As the weights now order the states. While weights are tried the card waits for the hand to rest, so that the board keeps up with it.
    void reranked() {
        choose();
        if (model.board().isTrying()) rest.playFromStart();
        else explain();
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
        rest.stop();
        var state = model.chosenProperty().get().flatMap(id -> wording.reference().state(id));
        Refocus.around(side, table, () -> side.getChildren().setAll(explain.of(state)));
    }
}
