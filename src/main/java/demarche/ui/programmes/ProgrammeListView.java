package demarche.ui.programmes;

import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.Sheet;
import demarche.ui.programmes.part.Sheets;
import demarche.ui.programmes.part.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.util.Subscription;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All programmes of the plan in a table with its filters, and the small card that begins a new one.
final class ProgrammeListView implements Sheet {
    private static final int LEAD = 4;
    private static final double ROOM_FOR_LEAD = 1028;
    private final ProgrammeListViewModel model;
    private final Texts texts;
    private final Wording wording;
    private final Consumer<ItemId> open;
    private final Page page;
    private final TextField filter = new TextField();
    private final TableView<ProgrammeRow> table;
    private final Card list;
    private final Card none;
    private final NewProgrammeCard beginning;
    private final Button newProgramme;
    private final Sheets sheets;
    private List<Node> shown = List.of();
    private boolean asking;

    /// @param others what stands behind the other tabs
    ProgrammeListView(ProgrammeListViewModel model, Wording wording, Consumer<ItemId> open, List<Sheet> others) {
        this.model = model;
        this.wording = wording;
        this.texts = wording.texts();
        this.open = open;
        table = table();
        newProgramme = Buttons.withIcon(Buttons.primary(texts.get("programmes.new"), () -> begin(Set.of())), "fth-plus");
        newProgramme.setId("new-programme");
        Buttons.named(newProgramme, texts.get("programmes.new"), "Ctrl N");
        list = Card.withoutTitle().grows().flush(new VBox(filters(), table));
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        var first = Buttons.plain(texts.get("programmes.new"), () -> begin(Set.of()));
        none = Card.withoutTitle().flush(new EmptyState(texts.get("programmes.none"), texts.get("programmes.none.sentence"), first));
        beginning = new NewProgrammeCard(model, texts, this::made, this::endAsking);
        page = new Page(texts.get("programmes.title"), "").actions(newProgramme);
        sheets = new Sheets(page, Stream.concat(Stream.of(this), others.stream()).toList());
        model.soughtProperty().bindBidirectional(filter.textProperty());
    }

    Sheets sheets() {
        return sheets;
    }

    @Override
    public String id() {
        return "list";
    }

    @Override
    public String title() {
        return texts.get("programmes.sheet.list");
    }

    @Override
    public List<Node> main() {
        return shown;
    }

    @Override
    public Subscription follow() {
        return model.follow();
    }

    Page page() {
        return page;
    }

    private FlowPane filters() {
        filter.setId("filter");
        filter.setPromptText(texts.get("programmes.filter"));
        filter.setAccessibleText(texts.get("programmes.filter"));
        filter.setPrefColumnCount(20);
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) filter.clear();
        });
        var statuses = new ComboBox<Optional<ProgrammeStatus>>();
        statuses.setId("filter-status");
        statuses.setAccessibleText(texts.get("programmes.filter.status"));
        statuses.getItems().setAll(Stream.concat(Stream.of(Optional.<ProgrammeStatus>empty()), Arrays.stream(ProgrammeStatus.values()).map(Optional::of)).toList());
        statuses.setConverter(new StatusWords(wording));
        statuses.valueProperty().bindBidirectional(model.statusProperty());
        var row = Style.styled(new FlowPane(filter, statuses), Style.GAP_8, Style.FILTERS);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The lead is left to the editor where the table is narrow.
    private TableView<ProgrammeRow> table() {
        TableView<ProgrammeRow> made = Tables.of(texts.get("programmes.title"),
                Tables.name(texts.get("programmes.column.title"), r -> r.programme().title()),
                Tables.text(texts.get("programmes.column.states"), ProgrammeRow::states),
                Tables.node(texts.get("programmes.column.debates"), this::debates, ProgrammeRow::joined),
                Tables.value(texts.get("programmes.column.dates"), Dated::of, Dated::words),
                Tables.text(texts.get("programmes.column.lead"), r -> r.programme().lead()),
                Tables.value(texts.get("programmes.column.status"), r -> r.programme().status(), wording::status));
        ColumnWidths.keep(made, 185, 203, 172, 190, 206, 72);
        made.widthProperty().subscribe(_ -> made.getColumns().get(LEAD).setVisible(made.getWidth() == 0 || made.getWidth() >= ROOM_FOR_LEAD * ColumnWidths.scale(made)));
        made.setId("programmes");
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(made.comparatorProperty());
        made.setItems(sorted);
        made.setPlaceholder(Words.wrapped(texts.get("programmes.filter.nothing"), Style.MUTED));
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) chosen().ifPresent(p -> open.accept(p.id()));
            if (key.getCode() == KeyCode.DELETE) chosen().ifPresent(model::delete);
        });
        made.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) chosen().ifPresent(p -> open.accept(p.id()));
        });
        return made;
    }

    private record Dated(java.time.LocalDate day, String words) implements Comparable<Dated> {
        static Dated of(ProgrammeRow row) {
            return new Dated(row.starts(), row.dates());
        }

        @Override
        public int compareTo(Dated other) {
            return day.compareTo(other.day);
        }
    }

    private Optional<Programme> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(ProgrammeRow::programme);
    }

    private Node debates(ProgrammeRow row) {
        var signs = Style.styled(new HBox(), Style.GAP_4);
        signs.setAlignment(Pos.CENTER_LEFT);
        Debate.MISSION.forEach(d -> signs.getChildren().add(Signs.debate(d.code(), row.debates().contains(d))));
        var words = row.debates().size() == Debate.MISSION.size() ? Words.line(row.joined(), Style.CAPTION, Style.MUTED) : Words.line(row.joined(), Style.CAPTION, Style.ATTENTION);
        words.setMinWidth(0);
        signs.getChildren().add(words);
        return signs;
    }

    /// Asks for the title of a new programme.
    void begin(Set<Iso3> states) {
        asking = true;
        sheets.see(id());
        show();
        beginning.ask(states);
    }

    private void endAsking() {
        asking = false;
        show();
        newProgramme.requestFocus();
    }

    private void made(ItemId id) {
        asking = false;
        show();
        open.accept(id);
    }

    void focusFilter() {
        filter.requestFocus();
    }

    /// The plan's truth, after each change of it.
    void show() {
        page.subtitle(model.count());
        List<Node> content = Stream.concat(asking ? Stream.of(beginning.card()) : Stream.empty(), Stream.of(model.all().isEmpty() ? none : list)).map(Node.class::cast).toList();
        if (content.equals(shown)) return;
        shown = content;
        if (sheets.seen().equals(id())) sheets.arrange();
    }

    private static final class StatusWords extends javafx.util.StringConverter<Optional<ProgrammeStatus>> {
        private final Wording wording;

        StatusWords(Wording wording) {
            this.wording = wording;
        }

        @Override
        public String toString(Optional<ProgrammeStatus> status) {
            return status == null ? "" : status.map(wording::status).orElse(wording.texts().get("programmes.filter.status.all"));
        }

        @Override
        public Optional<ProgrammeStatus> fromString(String text) {
            return Arrays.stream(ProgrammeStatus.values()).filter(s -> wording.status(s).equals(text)).findFirst();
        }
    }
}
