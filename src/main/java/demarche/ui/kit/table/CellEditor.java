package demarche.ui.kit.table;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The field that lies over the cell in which something is written, with what may be written and why it was refused beneath.
final class CellEditor<R> extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double LEAST = 260;

    /// What is being written in.
    private record Place<R>(R row, GridColumn<R> column) {}

    private final Grid<R> grid;
    private final Function<R, String> title;
    private final TextField line = Style.styled(new TextField(), Style.GRID_FIELD);
    private final TextArea lines = Style.styled(new TextArea(), Style.GRID_FIELD);
    private final Offers offers = new Offers();
    private final Label problem = Style.styled(Words.wrapped(""), Style.FIELD_PROBLEM, Style.GRID_PROBLEM);
    private Optional<Place<R>> place = Optional.empty();
    private boolean busy;

    CellEditor(Grid<R> grid, Function<R, String> title) {
        this.grid = grid;
        this.title = title;
        Style.styled(this, Style.GRID_EDITOR);
        setManaged(false);
        setVisible(false);
        problem.setGraphic(Icon.inText("fth-alert-triangle"));
        problem.setId("cell-problem");
        line.setId("cell-editor");
        lines.setId("cell-editor");
        lines.setWrapText(true);
        lines.setPrefRowCount(5);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        offers.onTaken(this::offered);
        for (TextInputControl input : new TextInputControl[] {line, lines}) {
            input.focusedProperty().subscribe((had, has) -> {
                if (had && !has && !busy) leave();
            });
            input.textProperty().subscribe(() -> place.ifPresent(_ -> sought(input.getText())));
        }
    }

    private TextInputControl input() {
        return place.filter(p -> p.column().entry().form() == Form.LINES).isPresent() ? lines : line;
    }

    /// @param typed replaces what the cell says
    void begin(R row, GridColumn<R> column, Optional<String> typed) {
        if (column.entry().form() == Form.FIXED) return;
        grid.scrollToRing();
        place = Optional.empty();
        String written = column.entry().written().apply(row);
        offers.show(column.entry().form(), column.entry().offers().apply(row), written);
        place = Optional.of(new Place<>(row, column));
        tell(Optional.empty());
        TextInputControl input = input();
        getChildren().setAll(input, offers, problem);
        input.setAccessibleText(column.title() + ": " + title.apply(row));
        input.setText(typed.orElse(written));
        setVisible(true);
        place();
        input.requestFocus();
        if (typed.isPresent()) input.end();
        else input.selectAll();
    }

    private void sought(String text) {
        tell(Optional.empty());
        offers.seek(text);
        place();
    }

    private void pressed(KeyEvent key) {
        boolean breaks = key.getCode() == KeyCode.ENTER && place.filter(p -> p.column().entry().form() == Form.LINES).isPresent() && (key.isShiftDown() || key.isAltDown() || key.isShortcutDown());
        boolean used = switch (key.getCode()) {
            case ESCAPE -> done();
            case ENTER -> breaks ? broken() : take() && down();
            case TAB -> take() && grid.keys().next(key.isShiftDown() ? -1 : 1);
            case DOWN -> offers.walk(1);
            case UP -> offers.walk(-1);
            default -> false;
        };
        if (used || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) key.consume();
    }

    private boolean broken() {
        input().replaceSelection("\n");
        return true;
    }

    private boolean down() {
        grid.keys().goTo(grid.table().getFocusModel().getFocusedIndex() + 1);
        return true;
    }

    /// A choice of the list by mouse.
    private void offered() {
        input().setText(offers.completed(input().getText()));
        input().end();
        if (offers.isOne() && take()) return;
        input().requestFocus();
    }

    /// Takes what is written. False where it is refused: the text stays, with the reason.
    private boolean take() {
        if (place.isEmpty()) return false;
        Place<R> at = place.get();
        Optional<String> refused = commit(at, offers.completed(input().getText()));
        tell(refused);
        if (refused.isPresent()) place();
        else done();
        return refused.isEmpty();
    }

    private Optional<String> commit(Place<R> at, String text) {
        if (text.equals(at.column().entry().written().apply(at.row()))) return Optional.empty();
        busy = true;
        Optional<String> refused = at.column().entry().taking().take(at.row(), text);
        busy = false;
        return refused;
    }

    /// The field was left for elsewhere: what can be taken is taken, else the old value stays and the reason stays in sight.
    private void leave() {
        if (place.isEmpty()) return;
        Optional<String> refused = commit(place.get(), input().getText());
        place = Optional.empty();
        getChildren().setAll(problem);
        tell(refused);
        setVisible(refused.isPresent());
    }

    /// The keyboard goes back to the table, which keeps the value it has.
    private boolean done() {
        place = Optional.empty();
        setVisible(false);
        grid.table().requestFocus();
        return true;
    }

    /// Takes away a reason that was left standing.
    void forget() {
        if (place.isEmpty()) setVisible(false);
    }

    /// Empties the cell where the keyboard is.
    boolean clear() {
        grid.focused().filter(_ -> grid.ring().entry().form() != Form.FIXED).ifPresent(row -> {
            Optional<String> refused = grid.ring().entry().taking().take(row, "");
            getChildren().setAll(problem);
            tell(refused);
            setVisible(refused.isPresent());
            place();
        });
        return true;
    }

    private void tell(Optional<String> reason) {
        problem.setText(reason.orElse(""));
        problem.setVisible(reason.isPresent());
        problem.setManaged(reason.isPresent());
        line.pseudoClassStateChanged(DANGER, reason.isPresent());
        lines.pseudoClassStateChanged(DANGER, reason.isPresent());
    }

    /// Over its cell; what hangs beneath goes above where there is no room.
    void place() {
        Optional<Node> cell = isVisible() ? grid.cell() : Optional.empty();
        if (cell.isEmpty()) return;
        Bounds at = grid.sceneToLocal(cell.get().localToScene(cell.get().getLayoutBounds()));
        applyCss();
        double width = Math.min(grid.getWidth(), Math.max(at.getWidth(), LEAST));
        double height = prefHeight(width);
        double x = Math.clamp(at.getMinX(), 0, Math.max(0, grid.getWidth() - width));
        boolean leftStanding = place.isEmpty();
        double y = leftStanding ? at.getMaxY() : at.getMinY();
        double lowest = Math.max(0, grid.getHeight() - height);
        resizeRelocate(x, Math.clamp(y, 0, lowest), width, height);
        layout();
    }
}
