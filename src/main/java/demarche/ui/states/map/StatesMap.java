package demarche.ui.states.map;

import demarche.insight.map.Colouring;
import demarche.insight.map.Measure;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Style;
import demarche.ui.kit.group.GroupMenu;
import demarche.ui.kit.group.NarrowedStrip;
import demarche.ui.kit.map.MapLegend;
import demarche.ui.kit.map.Sheets;
import demarche.ui.kit.map.WorldMapPane;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.filter.FilterModel;
import demarche.ui.states.map.MapViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The card with the map of the world: the fact that colours it, the map or the same as a table, the legend, the chosen state in words.
public final class StatesMap {
    private static final double CLOSER = 1.6;

    /// What the map works with.
    ///
    /// @param measures further numbers to colour by, such as the score of a board; asked for whenever the plan changes
    /// @param chosen   the state chosen here and beside the map alike
    /// @param filter   which states it is about, in the list and here alike
    /// @param open     shows the profile of a state
    public record Given(Desk desk, Locale locale, Supplier<List<Measure>> measures, ObjectProperty<Optional<Iso3>> chosen, FilterModel filter, Consumer<Iso3> open) {}

    private final Given given;
    private final MapViewModel model;
    private final SubjectMenu menu;
    private final MapTable table;
    private final CheckBox numbers;
    private final HBox zoom = Style.styled(new HBox(), Style.GAP_4);
    private final Hyperlink twin;
    private final Button copy;
    private final StackPane place = Style.styled(new StackPane(), Style.MAP_PLACE);
    private final NarrowedStrip narrowed;
    private final VBox legend = new VBox();
    private final FlowPane value = Style.styled(new FlowPane(), Style.MAP_VALUE);
    private final DoubleBinding within;
    private final VBox foot = Style.styled(new VBox(), Style.MAP_FOOT);
    private final Card card;
    private Optional<WorldMapPane> map = Optional.empty();
    private Subscription placed = Subscription.EMPTY;

    public StatesMap(Given given) {
        this.given = given;
        model = new MapViewModel(given);
        menu = new SubjectMenu(model);
        table = new MapTable(model, given.open());
        var groups = new GroupMenu(model.text("map.groups"), given.locale(), given.filter()::groups, given.filter()::show).plain().button();
        narrowed = new NarrowedStrip(model.text("map.narrowed.clear"), given.filter()::clear, groups);
        numbers = new CheckBox(model.text("map.numbers"));
        numbers.setMinWidth(CheckBox.USE_PREF_SIZE);
        numbers.selectedProperty().bindBidirectional(model.numberedProperty());
        twin = Buttons.link(model.text("map.as-table"), () -> model.asTableProperty().set(!model.asTableProperty().get()));
        twin.setId("map-twin");
        copy = Buttons.withIcon(Buttons.small(model.text("map.copy"), table::copy), "fth-clipboard");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(180);
        value.setMinWidth(0);
        within = Bindings.createDoubleBinding(() -> value.getWidth() - value.getInsets().getLeft() - value.getInsets().getRight(), value.widthProperty(), value.insetsProperty());
        var left = Style.styled(new FlowPane(menu.button(), groups, numbers), Style.GAP_8);
        left.setAlignment(Pos.CENTER_LEFT);
        var bar = Style.styled(new VBox(new EndBeside(left, Words.row(zoom, copy, twin))), Style.FILTERS);
        card = Card.withoutTitle().grows().flush(new VBox(bar, narrowed, place, legend, value, foot));
        card.setAccessibleText(model.text("map.title"));
    }

    MapViewModel model() {
        return model;
    }

    public Node node() {
        return card;
    }

    /// Follows the plan and what is chosen while the map is placed somewhere, until the subscription ends.
    public Subscription follow() {
        return card.parentProperty().subscribe(parent -> {
            placed.unsubscribe();
            placed = parent == null ? Subscription.EMPTY : begin();
        }).and(() -> placed.unsubscribe());
    }

    /// The outlines are read when the map is first shown.
    private Subscription begin() {
        if (map.isEmpty()) given.desk().background().run(_ -> Sheets.of(given.desk().reference()), this::unroll, _ -> {});
        return Subscription.combine(model.follow(), model.shownProperty().subscribe(_ -> show()), model.numberedProperty().subscribe((_, _) -> show()),
                model.asTableProperty().subscribe((_, _) -> turn()), model.chosenProperty().subscribe(_ -> tell()));
    }

    private void unroll(Sheets sheets) {
        var made = new WorldMapPane(sheets, given.desk().background(), model.texts()).onOpen(given.open());
        made.setId("map");
        made.chosenProperty().bindBidirectional(model.chosenProperty());
        Button closer = Buttons.icon("fth-plus", model.text("map.closer"), "+", () -> made.zoom(CLOSER));
        Button wider = Buttons.icon("fth-minus", model.text("map.wider"), "−", () -> made.zoom(1 / CLOSER));
        Button whole = Buttons.icon("fth-globe", model.text("map.whole"), "0", made::showAll);
        made.closenessProperty().subscribe(now -> {
            wider.setDisable(now <= 1.001);
            whole.setDisable(now <= 1.001);
        });
        zoom.getChildren().setAll(closer, wider, whole);
        map = Optional.of(made);
        show();
        turn();
    }

    private void show() {
        model.shownProperty().get().ifPresent(this::show);
    }

    private void show(Shown shown) {
        Colouring colouring = shown.colouring();
        menu.show(shown);
        numbers.setDisable(!model.isRanked());
        table.show(colouring);
        narrowed.show(model.narrowed());
        map.ifPresent(m -> m.show(colouring, model.numbers()));
        legend.getChildren().setAll(new MapLegend(colouring, key -> model.text("map.key", key.words(), key.count())));
        foot.getChildren().setAll(Words.wrapped(colouring.title(), Style.STRONG));
        if (!colouring.note().isEmpty()) foot.getChildren().add(Words.caption(colouring.note()));
        foot.getChildren().addAll(Words.caption(model.text("map.counted")), SourceMark.of(model.text("map.sourced", colouring.source(), model.day(colouring.day()))), Words.caption(model.text("map.borders")));
        tell();
    }

    /// From the map to the table, or back.
    private void turn() {
        boolean asTable = model.asTableProperty().get();
        twin.setText(model.text(asTable ? "map.as-map" : "map.as-table"));
        numbers.setVisible(!asTable);
        numbers.setManaged(!asTable);
        zoom.setVisible(!asTable);
        zoom.setManaged(!asTable);
        copy.setVisible(asTable);
        copy.setManaged(asTable);
        if (asTable) place.getChildren().setAll(table.table());
        else place.getChildren().setAll(map.stream().toList());
    }

    /// The chosen state in words, for those who do not point.
    private void tell() {
        table.choose();
        value.getChildren().setAll(model.chosenValue().map(this::told).orElseGet(() -> List.of(Words.caption(model.text("map.none-chosen")))));
        // A flow gives each part the width it prefers, which large text takes past the edge.
        value.getChildren().forEach(part -> ((Region) part).maxWidthProperty().bind(within));
    }

    private List<Node> told(Colouring.Value told) {
        map.ifPresent(m -> m.setAccessibleText(model.text("map.spoken", model.shownProperty().get().orElseThrow().colouring().title(), told.name(), told.words())));
        Hyperlink open = Buttons.link(model.text("map.open"), () -> given.open().accept(told.state()));
        open.setAccessibleText(model.text("map.open.name", told.name()));
        var words = new ArrayList<Node>(List.of(Words.wrapped(told.name(), Style.STRONG), Words.wrapped(told.words())));
        if (model.isLeftOut(told.state())) words.add(Words.caption(model.text("map.narrowed.out")));
        words.addAll(List.of(open, SourceMark.of(told.source())));
        return words;
    }
}
