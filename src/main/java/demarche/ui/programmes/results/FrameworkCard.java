package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.Gauge;
import demarche.insight.result.Line;
import demarche.insight.result.Shortfall;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The results of the open programme, row by row from the impact; what is chosen opens right under its row.
final class FrameworkCard {
    private final ResultsViewModel model;
    private final Texts texts;
    private final MenuButton add;
    private final VBox body = new VBox();
    private final Card card;
    private Optional<Framework> shown = Optional.empty();
    private Opened opened = new Opened.Nothing();
    private Opened formed = new Opened.Nothing();
    private Optional<Region> form = Optional.empty();
    private boolean filling;
    private boolean again;
    private boolean beginning;

    FrameworkCard(ResultsViewModel model) {
        this.model = model;
        this.texts = model.words().texts();
        add = Style.styled(Buttons.menu(texts.get("results.add")), Style.SMALL);
        add.setId("add-result");
        for (ResultLevel level : Arrays.asList(ResultLevel.values()).reversed()) {
            var item = new MenuItem(model.words().level(level));
            item.setOnAction(_ -> open(new Opened.NewResult(level, Optional.empty()), "new-statement"));
            add.getItems().add(item);
        }
        card = Card.of(texts.get("results.framework")).trailing(add).flush(body);
    }

    Card card() {
        return card;
    }

    void show(Framework framework) {
        boolean another = shown.filter(f -> f.programme().id().equals(framework.programme().id())).isEmpty();
        if (another) opened = new Opened.Nothing();
        if (shown.equals(Optional.of(framework))) return;
        shown = Optional.of(framework);
        fill();
    }

    /// Opens where something is missing and begins there.
    void reveal(Shortfall shortfall) {
        shown.ifPresent(framework -> {
            Opened.Way way = Opened.to(shortfall, framework);
            open(way.opened(), way.control());
        });
    }

    void open(ItemId result) {
        open(new Opened.OfResult(result), "result-statement");
    }

    private void open(Opened now, String control) {
        opened = now;
        fill();
        Optional.ofNullable(card.lookup("#" + control)).ifPresent(node -> {
            node.requestFocus();
            InView.bring(node);
        });
    }

    private void toggle(Opened now) {
        String control = switch (now) {
            case Opened.OfResult _ -> "result-statement";
            case Opened.OfIndicator _ -> "indicator-statement";
            case Opened.Library _ -> "library-sought";
            case Opened.NewResult _, Opened.NewIndicator _ -> "new-statement";
            case Opened.Nothing _ -> "add-result";
        };
        if (now.equals(opened)) close();
        else open(now, control);
    }

    private void close() {
        Opened was = opened;
        opened = new Opened.Nothing();
        fill();
        Optional.ofNullable(card.lookup("#" + begun(was))).orElse(add).requestFocus();
    }

    /// The control that opened it.
    private static String begun(Opened opened) {
        return switch (opened) {
            case Opened.OfResult(ItemId id) -> "result-" + id;
            case Opened.OfIndicator(ItemId id) -> "indicator-" + id;
            case Opened.Library(ItemId id) -> "library-" + id;
            case Opened.NewIndicator(ItemId id) -> "add-indicator-" + id;
            case Opened.NewResult _, Opened.Nothing _ -> "add-result";
        };
    }

    /// A field that loses its place commits what is typed, which may change the plan while rows are made: then they are made once more.
    private void fill() {
        if (filling) {
            again = true;
            return;
        }
        filling = true;
        do {
            again = false;
            shown.ifPresent(framework -> Refocus.around(card, add, () -> body.getChildren().setAll(rows(framework))));
        } while (again);
        filling = false;
    }

    private List<Node> rows(Framework framework) {
        prepare(framework);
        var rows = new Rows();
        var make = new FrameworkRows(model, framework, this::toggle);
        if (opened instanceof Opened.NewResult) form.ifPresent(rows::add);
        for (Line line : framework.lines()) {
            rows.add(make.result(line));
            if (isOf(line)) form.ifPresent(rows::add);
            for (Gauge gauge : line.gauges()) {
                rows.add(make.indicator(gauge));
                if (opened.equals(new Opened.OfIndicator(gauge.indicator().id()))) form.ifPresent(rows::add);
            }
        }
        if (!framework.isEmpty() && !framework.adrift().isEmpty()) {
            rows.add(new VBox(Words.wrapped(texts.get("results.adrift"), Style.OVERLINE, Style.MUTED)));
            framework.adrift().forEach(a -> rows.add(make.adrift(a)));
        }
        return framework.isEmpty() && !(opened instanceof Opened.NewResult) ? List.of(nothing()) : List.of(rows);
    }

    private EmptyState nothing() {
        var begin = Buttons.plain(texts.get("results.mend.results"), () -> open(new Opened.NewResult(ResultLevel.IMPACT, Optional.empty()), "new-statement"));
        begin.setId("begin-results");
        return new EmptyState(texts.get("results.empty"), texts.get("results.empty.sentence"), begin);
    }

    private boolean isOf(Line line) {
        ItemId id = line.result().id();
        return opened.equals(new Opened.OfResult(id)) || opened.equals(new Opened.Library(id)) || opened.equals(new Opened.NewIndicator(id));
    }

    /// The form of what is open: the one that stands there already keeps what is typed.
    private void prepare(Framework framework) {
        if (!opened.equals(formed) || form.isEmpty()) {
            formed = opened;
            form = make(framework);
        }
        form.ifPresent(f -> show(f, framework));
        if (form.isEmpty()) opened = new Opened.Nothing();
    }

    private void show(Region form, Framework framework) {
        switch (form) {
            case ResultForm result -> framework.line(result.item()).ifPresentOrElse(line -> result.show(framework, line), this::drop);
            case IndicatorForm indicator -> gauge(framework, indicator.item()).ifPresentOrElse(indicator::show, this::drop);
            case LibraryPanel library -> library.show(taken(framework));
            default -> {}
        }
    }

    private void drop() {
        form = Optional.empty();
    }

    private static Optional<Gauge> gauge(Framework framework, ItemId indicator) {
        return framework.gauges().filter(g -> g.indicator().id().equals(indicator)).findFirst();
    }

    private static Set<IndicatorId> taken(Framework framework) {
        return framework.gauges().map(Gauge::indicator).map(ResultIndicator::library).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private Optional<Region> make(Framework framework) {
        return switch (opened) {
            case Opened.Nothing _ -> Optional.empty();
            case Opened.OfResult(ItemId id) -> framework.line(id).map(line -> new ResultForm(model, framework, line, this::close));
            case Opened.OfIndicator(ItemId id) -> gauge(framework, id).map(g -> new IndicatorForm(model, g, this::close));
            case Opened.Library(ItemId id) -> framework.line(id).map(line -> new LibraryPanel(model, line, i -> model.takeOver(id, i), this::close));
            case Opened.NewResult(ResultLevel level, Optional<ItemId> to) -> Optional.of(beginning(texts.get("results.new.result", model.words().level(level)),
                    text -> model.addResult(level, text, to), Opened.OfResult::new));
            case Opened.NewIndicator(ItemId id) -> Optional.of(beginning(texts.get("results.new.indicator"), text -> model.addIndicator(id, text), Opened.OfIndicator::new));
        };
    }

    /// A line of text to begin a result or an indicator with; left empty, nothing begins. It gives way to what was begun, and must not begin that again when it
    /// is left for it.
    private VBox beginning(String caption, Function<String, ResultsViewModel.Made> begin, Function<ItemId, Opened> then) {
        Field<String> statement = new Fields(texts.locale()).text(Caption.of("new-statement", caption).help(texts.get("results.new.help")), "", text -> {
            if (text.isEmpty() || beginning) return Optional.empty();
            beginning = true;
            ResultsViewModel.Made made = begin.apply(text);
            if (made.refusal().isEmpty()) toggle(then.apply(made.id()));
            beginning = false;
            return made.refusal();
        });
        return Style.styled(new VBox(statement, new FlowPane(Buttons.small(texts.get("results.new.leave"), this::close))), Style.RESULT_FORM, Style.GAP_8);
    }
}
