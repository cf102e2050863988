package demarche.ui.programmes.activities;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.table.Grid;
import demarche.ui.kit.table.GridColumn;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/// Which columns of a grid are in sight; stays open while several are chosen.
final class ColumnMenu<R> {
    private final Grid<R> grid;
    private final KeptColumns kept;
    private final MenuButton button;

    ColumnMenu(Grid<R> grid, KeptColumns kept, Texts texts) {
        this.grid = grid;
        this.kept = kept;
        List<String> seen = kept.read();
        grid.see(seen);
        button = Style.styled(Buttons.menu(texts.get("activities.columns")), Style.SMALL);
        button.setId("columns");
        grid.columns().stream().skip(1).forEach(column -> button.getItems().add(item(column, seen.contains(column.id()))));
    }

    private CustomMenuItem item(GridColumn<R> column, boolean seen) {
        var box = new CheckBox(column.title());
        box.setId("column-" + column.id());
        box.setSelected(seen);
        box.setOnAction(_ -> choose(column, box.isSelected()));
        return new CustomMenuItem(box, false);
    }

    private void choose(GridColumn<R> column, boolean wanted) {
        List<String> now = grid.columns().stream().filter(c -> c == column ? wanted : grid.seen().contains(c)).map(GridColumn::id).toList();
        grid.see(now);
        kept.keep(now);
    }

    MenuButton button() {
        return button;
    }
}
