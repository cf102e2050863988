package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import demarche.ui.kit.table.Entry;
import demarche.ui.kit.table.Grid;
import demarche.ui.kit.table.GridColumn;
import demarche.ui.programmes.activities.column.ActivityColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Activities in a table that edits in place: a bar of what can be done over it, room for what is asked first, and under it a bar for what is chosen.
final class ActivityTable extends VBox {
    private final ActivitiesViewModel model;
    private final Grid<Activity> grid;
    private final VBox tray = new VBox();
    private final ChosenBar chosen;

    /// @param ofAll whether the programme of each is a column too
    /// @param first what stands first in the bar
    ActivityTable(ActivitiesViewModel model, boolean ofAll, KeptColumns kept, List<Node> first) {
        this.model = model;
        Texts texts = model.texts();
        Stream<GridColumn<Activity>> programme = ofAll ? Stream.of(programme(texts)) : Stream.of();
        List<GridColumn<Activity>> all = model.columns().all().stream().map(this::column).toList();
        grid = new Grid<>(new Grid.Plan<>(texts.get("activities.title"), Stream.concat(Stream.concat(all.stream().limit(1), programme), all.stream().skip(1)).toList(), Activity::id, Activity::title));
        grid.table().setId("activity-grid");
        grid.table().setPlaceholder(Words.wrapped(texts.get(ofAll ? "activities.all.nothing" : "activities.none"), Style.MUTED));
        chosen = new ChosenBar(model, this);
        var bar = Style.styled(new FlowPane(first.toArray(Node[]::new)), Style.GRID_BAR);
        bar.getChildren().add(new ColumnMenu<>(grid, kept, texts).button());
        grid.keys().on("Shortcut+C", this::copy).on("Shortcut+D", chosen::duplicate).on("Shortcut+Delete", chosen::delete);
        tray.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) endAsking();
        });
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(bar, tray, grid, chosen);
    }

    private GridColumn<Activity> column(ActivityColumn column) {
        var entry = new Entry<Activity>(column.form(), a -> column.written(model.book(), a), a -> column.offers(model.book(), a), (a, text) -> model.write(a.id(), column, text));
        return new GridColumn<>(column.id(), column.title(), column.width(), a -> column.shown(model.book(), a), column.reading().order(), entry);
    }

    private GridColumn<Activity> programme(Texts texts) {
        return new GridColumn<>("programme", texts.get("activities.column.programme"), 184, this::programme, Comparator.comparing(this::programme), Entry.fixed());
    }

    private String programme(Activity activity) {
        return model.book().programme(activity).map(Programme::title).orElse("");
    }

    Grid<Activity> grid() {
        return grid;
    }

    /// The rows as the plan has them now. Cells that speak of other activities are drawn anew too.
    void show(List<Activity> activities) {
        grid.rows(activities);
        grid.table().refresh();
    }

    /// Asks something between the bar and the table.
    void ask(Node panel) {
        tray.getChildren().setAll(panel);
        Platform.runLater(() -> tray.lookupAll("*").stream().filter(n -> n.isFocusTraversable() && !n.isDisabled()).findFirst().ifPresent(Node::requestFocus));
    }

    void endAsking() {
        tray.getChildren().clear();
        grid.table().requestFocus();
    }

    void copy() {
        if (grid.chosenProperty().get().isEmpty()) return;
        ActivitiesViewModel.Clip clip = model.copy(grid.chosenProperty().get());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, clip.text(), DataFormat.HTML, clip.page()));
        chosen.copied();
    }

    /// The keyboard goes to the table; as soon as that is there, where it only now comes into sight.
    private void focus() {
        Node table = grid.table();
        if (table.getScene() != null) table.requestFocus();
        else table.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable scene) {
                scene.removeListener(this);
                Platform.runLater(table::requestFocus);
            }
        });
    }

    /// Shows these as chosen, with the keyboard there.
    void choose(List<ItemId> made) {
        grid.choose(new HashSet<>(made));
        grid.table().scrollTo(Math.max(0, grid.table().getSelectionModel().getSelectedIndex() - 2));
        focus();
    }
}
