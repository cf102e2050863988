package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.ResultWords;
import demarche.insight.result.Shortfall;
import demarche.insight.result.Shortfalls;
import demarche.insight.result.Standing;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.kit.Job;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Bar;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Heights;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The results of all programmes: how their indicators stand, and what the framework of the chosen one lacks.
public final class AllResultsSheet implements Sheet {
    private record Row(Framework framework, String results, String standings, List<Shortfall> lacking) {
        ItemId id() {
            return framework.programme().id();
        }

        /// Of all indicators, those that are where they should be.
        double well() {
            long all = framework.gauges().count();
            return all == 0 ? 0 : (double) (framework.count(Standing.REACHED) + framework.count(Standing.ON_COURSE)) / all;
        }
    }

    private final Desk desk;
    private final ResultWords words;
    private final Texts texts;
    private final BiConsumer<ItemId, Optional<Shortfall>> open;
    private final Label summary = Words.wrapped("", Style.MUTED);
    private final TableView<Row> table;
    private final ShortfallsCard lacking;
    private final Card card;
    private Optional<Job> working = Optional.empty();

    /// @param open shows the results of a programme, and where something is mended if that is asked for
    public AllResultsSheet(Desk desk, Locale locale, BiConsumer<ItemId, Optional<Shortfall>> open) {
        this.desk = desk;
        this.words = ResultWords.in(locale);
        this.texts = words.texts();
        this.open = open;
        table = table();
        lacking = new ShortfallsCard(texts, s -> chosen().ifPresent(row -> open.accept(row.id(), Optional.of(s))));
        card = Card.withoutTitle().flush(new VBox(Style.styled(new VBox(summary), Style.FILTERS), table));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> Optional.ofNullable(row).ifPresent(this::show));
    }

    private TableView<Row> table() {
        TableView<Row> made = Tables.of(texts.get("results.all.title"), Tables.name(texts.get("results.all.programme"), r -> r.framework().programme().title()),
                Tables.text(texts.get("results.all.results"), Row::results),
                Tables.number(texts.get("results.all.indicators"), r -> r.framework().gauges().count(), n -> words.number(java.math.BigDecimal.valueOf(n))),
                Tables.node(texts.get("results.all.standings"), this::standings, Row::standings),
                Tables.number(texts.get("results.all.lacking"), r -> r.lacking().size(), n -> words.number(java.math.BigDecimal.valueOf(n))));
        made.setId("all-results");
        ColumnWidths.keep(made, 232, 186, 84, 366, 74);
        Heights.fit(made, 14);
        made.setPlaceholder(Words.wrapped(texts.get("results.all.none"), Style.MUTED));
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) chosen().ifPresent(row -> open.accept(row.id(), Optional.empty()));
        });
        made.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) chosen().ifPresent(row -> open.accept(row.id(), Optional.empty()));
        });
        return made;
    }

    private Node standings(Row row) {
        var said = Words.line(row.standings(), Style.CAPTION, Style.MUTED);
        said.setMinWidth(0);
        if (row.framework().gauges().findAny().isEmpty()) return said;
        var bar = Style.styled(new Bar(row.well(), row.standings()), Style.RESULTS_SHARE);
        var both = Style.styled(new HBox(bar, said), Style.GAP_8);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Optional<Row> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void show(Row row) {
        lacking.card().title().setText(texts.get("results.all.lacking.of", row.framework().programme().title()));
        lacking.show(row.lacking());
    }

    @Override
    public String id() {
        return "all-results";
    }

    @Override
    public String title() {
        return texts.get("results.title");
    }

    @Override
    public List<Node> main() {
        return List.of(card, lacking.card());
    }

    @Override
    public Subscription follow() {
        Subscription following = desk.sightProperty().subscribe(sight -> sight.ifPresent(this::work));
        return following.and(() -> working.ifPresent(Job::cancel));
    }

    /// Away from the window; what is asked for an older plan is given up.
    private void work(Sight sight) {
        working.ifPresent(Job::cancel);
        working = Optional.of(desk.background().run(_ -> rows(sight), this::show, trouble -> {
            throw new IllegalStateException(trouble);
        }));
    }

    private List<Row> rows(Sight sight) {
        return Framework.all(sight.plan(), sight.day()).stream().map(this::row)
                .sorted(Comparator.comparing((Row r) -> r.framework().isEmpty()).thenComparing(r -> r.framework().programme().title())).toList();
    }

    private void show(List<Row> rows) {
        Optional<ItemId> before = chosen().map(Row::id);
        if (rows.equals(table.getItems())) return;
        table.getItems().setAll(rows);
        long begun = rows.stream().filter(r -> !r.framework().isEmpty()).count();
        summary.setText(texts.get("results.all.summary", begun, rows.size(), rows.stream().mapToLong(r -> r.framework().gauges().count()).sum()));
        rows.stream().filter(r -> before.equals(Optional.of(r.id()))).findFirst().or(() -> rows.stream().findFirst()).ifPresent(table.getSelectionModel()::select);
        lacking.card().setVisible(!rows.isEmpty());
    }

    private Row row(Framework framework) {
        String results = framework.isEmpty() ? texts.get("results.all.nothing")
                : texts.get("results.all.counts", framework.lines(ResultLevel.IMPACT).count(), framework.lines(ResultLevel.OUTCOME).count(), framework.lines(ResultLevel.OUTPUT).count());
        return new Row(framework, results, framework.isEmpty() ? "" : words.standings(framework), Shortfalls.of(framework, words));
    }
}
