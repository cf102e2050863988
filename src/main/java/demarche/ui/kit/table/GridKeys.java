package demarche.ui.kit.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a grid while nothing is written: a ring that walks, and a letter or Enter that begins to write.
public final class GridKeys<R> {
    private final Grid<R> grid;
    private final Map<KeyCombination, Runnable> more = new LinkedHashMap<>();

    GridKeys(Grid<R> grid) {
        this.grid = grid;
        grid.table().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.table().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    public GridKeys<R> on(String keys, Runnable action) {
        more.put(KeyCombination.valueOf(keys), action);
        return this;
    }

    private void pressed(KeyEvent key) {
        grid.editor().forget();
        Optional<Runnable> own = more.entrySet().stream().filter(e -> e.getKey().match(key)).map(Map.Entry::getValue).findFirst();
        own.ifPresent(Runnable::run);
        if (own.isPresent() || !key.isShortcutDown() && !key.isAltDown() && plain(key)) key.consume();
    }

    private boolean plain(KeyEvent key) {
        boolean mirrored = grid.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return switch (key.getCode()) {
            case LEFT -> walk(mirrored ? 1 : -1);
            case RIGHT -> walk(mirrored ? -1 : 1);
            case HOME -> walk(-grid.seen().size());
            case END -> walk(grid.seen().size());
            case TAB -> next(key.isShiftDown() ? -1 : 1);
            case ENTER, F2 -> begin();
            case DELETE, BACK_SPACE -> grid.editor().clear();
            case ESCAPE -> leave();
            default -> false;
        };
    }

    private boolean begin() {
        grid.edit();
        return true;
    }

    private boolean walk(int by) {
        List<GridColumn<R>> seen = grid.seen();
        grid.ringProperty().set(seen.get(Math.clamp((long) seen.indexOf(grid.ring()) + by, 0, seen.size() - 1)));
        grid.scrollToRing();
        return true;
    }

    /// From cell to cell, row after row; after the last the keyboard leaves the table.
    boolean next(int by) {
        List<GridColumn<R>> seen = grid.seen();
        int width = seen.size();
        int row = Math.max(0, grid.table().getFocusModel().getFocusedIndex());
        int to = row * width + seen.indexOf(grid.ring()) + by;
        if (to < 0 || to >= width * grid.table().getItems().size()) {
            grid.table().requestFocusTraversal(by < 0 ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            return true;
        }
        grid.ringProperty().set(seen.get(to % width));
        if (to / width != row) goTo(to / width);
        grid.scrollToRing();
        return true;
    }

    void goTo(int row) {
        if (row < 0 || row >= grid.table().getItems().size()) return;
        grid.table().getSelectionModel().clearAndSelect(row);
        grid.cell().ifPresentOrElse(_ -> {}, () -> grid.table().scrollTo(Math.max(0, row - 3)));
    }

    /// Several chosen rows become one; else the keyboard goes on to what comes after the table.
    private boolean leave() {
        if (grid.chosenProperty().get().size() > 1) goTo(grid.table().getFocusModel().getFocusedIndex());
        else grid.table().requestFocusTraversal(TraversalDirection.NEXT);
        return true;
    }

    private void typed(KeyEvent key) {
        String sign = key.getCharacter();
        boolean writes = !key.isShortcutDown() && !key.isControlDown() && !key.isMetaDown() && !sign.isEmpty() && !Character.isISOControl(sign.codePointAt(0)) && !sign.equals(" ");
        if (!writes) return;
        grid.focused().ifPresent(row -> grid.editor().begin(row, grid.ring(), Optional.of(sign)));
        key.consume();
    }
}
