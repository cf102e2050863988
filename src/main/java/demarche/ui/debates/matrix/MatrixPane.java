package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Column;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.matrix.MatrixViewModel.Shown;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The matrix itself: one canvas for what is in sight, slanted heads over it, two scroll bars, and a card that a cell opens. The arrow keys walk the
/// cells, Enter opens one, Escape closes it; readers hear each cell.
final class MatrixPane extends Pane {
    private static final double BAR = 12;
    private static final double HEAD_FONT = 12;
    private static final double LEAST_HEIGHT = 300;
    private final MatrixViewModel model;
    private final Wording wording;
    private final MatrixInk.Words words;
    private final Canvas canvas = new Canvas();
    private final SlantedHeads heads;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Label ruler = new Label();
    private final MatrixPaints paints;
    private final CellCards cards;
    private Optional<Shown> shown = Optional.empty();
    private Optional<MatrixLayout> layout = Optional.empty();
    private Spot cursor = new Spot(0, 0);
    private boolean toReveal;

    MatrixPane(MatrixViewModel model, Wording wording, CellCards cards, Consumer<Column> openColumn) {
        this.model = model;
        this.wording = wording;
        this.cards = cards;
        words = new MatrixInk.Words(wording::state, wording.texts().get("debates.matrix.head.debates"), wording.texts().get("debates.matrix.head.links"),
                wording.texts().get("debates.matrix.head.open"), wording.texts().get("debates.matrix.foot"));
        heads = new SlantedHeads(openColumn);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setId("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Style.styled(this, Style.FOCUS_RING);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        across.valueProperty().subscribe((_, _) -> requestLayout());
        down.valueProperty().subscribe((_, _) -> requestLayout());
        ruler.setVisible(false);
        getChildren().addAll(canvas, heads, across, down, ruler);
        getChildren().forEach(n -> n.setManaged(false));
        paints = new MatrixPaints(this, this, this::requestLayout);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        ruler.fontProperty().subscribe((_, _) -> requestLayout());
        focusedProperty().subscribe((_, _) -> requestLayout());
    }

    /// As the plan has it: the cursor stays with its cell as far as there is one, a card that is open is made anew.
    void show(Optional<Shown> now) {
        shown = now;
        now.ifPresent(s -> cursor = new Spot(Math.clamp(cursor.row(), 0, Math.max(0, s.height() - 1)), Math.clamp(cursor.column(), 0, Math.max(0, s.columns().size() - 1))));
        if (cards.isOpen()) open();
        told();
        requestLayout();
    }

    Spot cursor() {
        return cursor;
    }

    /// Puts the keyboard on a cell and brings it into sight.
    void walkTo(Spot spot) {
        cursor = spot;
        cards.close();
        told();
        toReveal = true;
        requestLayout();
    }

    /// Opens the card of the cell the keyboard is on.
    void open() {
        shown.filter(s -> s.height() > 0 && !s.columns().isEmpty()).ifPresent(s -> cards.open(this, s, cursor));
        requestLayout();
    }

    private void told() {
        shown.filter(s -> s.height() > 0 && !s.columns().isEmpty()).ifPresent(s -> {
            setAccessibleText(model.told(s, cursor));
            setAccessibleHelp(model.sums(s.row(cursor.row())) + ". " + wording.texts().get("debates.matrix.keys"));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    private void key(KeyEvent key) {
        if (shown.isEmpty() || key.getTarget() != this && !cards.isOpen()) return;
        if (cards.isOpen() && key.getTarget() != this) {
            if (key.getCode() != KeyCode.ESCAPE) return;
            cards.close();
            requestFocus();
            key.consume();
            return;
        }
        int lastRow = shown.get().height() - 1;
        int lastColumn = shown.get().columns().size() - 1;
        int page = layout.map(at -> (int) (at.bodyHeight() / at.rowHeight())).orElse(1);
        switch (key.getCode()) {
            case DOWN -> step(1, 0);
            case UP -> step(-1, 0);
            case RIGHT -> step(0, 1);
            case LEFT -> step(0, -1);
            case PAGE_DOWN -> step(page, 0);
            case PAGE_UP -> step(-page, 0);
            case HOME -> step(key.isShortcutDown() ? -lastRow : 0, -lastColumn);
            case END -> step(key.isShortcutDown() ? lastRow : 0, lastColumn);
            case ENTER, SPACE -> open();
            case ESCAPE -> cards.close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int rows, int columns) {
        Shown now = shown.orElseThrow();
        if (now.height() == 0 || now.columns().isEmpty()) return;
        walkTo(new Spot(Math.clamp((long) cursor.row() + rows, 0, now.height() - 1), Math.clamp((long) cursor.column() + columns, 0, now.columns().size() - 1)));
    }

    private void scroll(ScrollEvent wheel) {
        cards.close();
        double x = wheel.isShiftDown() && wheel.getDeltaX() == 0 ? wheel.getDeltaY() : wheel.getDeltaX();
        double y = wheel.isShiftDown() && wheel.getDeltaX() == 0 ? 0 : wheel.getDeltaY();
        boolean moves = move(across, -x) | move(down, -y);
        if (moves) wheel.consume();
    }

    private static boolean move(ScrollBar bar, double by) {
        double to = Math.clamp(bar.getValue() + by, 0, bar.getMax());
        boolean moves = to != bar.getValue();
        bar.setValue(to);
        return moves;
    }

    private void click(MouseEvent click) {
        requestFocus();
        layout.ifPresent(at -> at.at(click.getX(), click.getY(), across.getValue(), down.getValue()).ifPresentOrElse(spot -> {
            walkTo(spot);
            open();
        }, () -> at.rowAt(click.getY(), down.getValue()).ifPresentOrElse(row -> walkTo(new Spot(row, cursor.column())), cards::close)));
    }

    private double scale() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT * scale() + headHeight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown.map(s -> headHeight() + (s.height() * 31 + 46) * scale()).orElse(LEAST_HEIGHT);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double headHeight() {
        double widest = shown.map(s -> s.columns().stream().mapToDouble(c -> width(model.name(c), HEAD_FONT)).max().orElse(0)).orElse(0.0);
        return SlantedHeads.height(widest) + 10 * scale();
    }

    private double width(String text, double size) {
        var measured = new Text(text);
        measured.setFont(Font.font("IBM Plex Sans", size * scale()));
        return measured.getLayoutBounds().getWidth();
    }

    private double nameWidth(Shown now) {
        double widest = 0;
        for (int row = 0; row < now.height(); row++) widest = Math.max(widest, width(wording.state(now.row(row).state()), HEAD_FONT + 1));
        return Math.min(widest * 1.06 + 20 * scale(), 220 * scale());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        ruler.resize(1, 1);
        if (shown.isEmpty()) return;
        Shown now = shown.get();
        double bar = BAR * scale();
        var sizes = new MatrixLayout.Sizes(scale(), nameWidth(now), headHeight(), getWidth() - bar, getHeight() - bar);
        var at = new MatrixLayout(now.columns(), now.height(), sizes);
        layout = Optional.of(at);
        placeBars(at, bar);
        if (toReveal) reveal(at);
        Optional<Spot> seen = Optional.of(cursor).filter(_ -> isFocused() || cards.isOpen());
        new MatrixInk(canvas.getGraphicsContext2D(), paints, words, now, at, across.getValue(), down.getValue(), seen).draw(canvas.getWidth(), canvas.getHeight());
        heads.show(at, now.columns().stream().map(model::name).toList(), now.columns(), across.getValue(), getWidth());
        cards.place(this, at, cursor, across.getValue(), down.getValue());
    }

    private void reveal(MatrixLayout at) {
        toReveal = false;
        across.setValue(at.scrolledTo(cursor.column(), across.getValue()));
        down.setValue(at.scrolledToRow(cursor.row(), down.getValue()));
    }

    private void placeBars(MatrixLayout at, double bar) {
        place(across, at.mostX(), at.bodyWidth(), at.contentWidth());
        place(down, at.mostY(), at.bodyHeight(), at.contentHeight());
        across.resizeRelocate(at.left(), at.top() + at.bodyHeight() + at.footHeight(), at.bodyWidth(), bar);
        down.resizeRelocate(at.sumsLeft() + at.sumsWidth(), at.top(), bar, at.bodyHeight());
    }

    private static void place(ScrollBar bar, double most, double seen, double all) {
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(all == 0 ? 1 : most * seen / all);
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(31);
        if (bar.getValue() > most) bar.setValue(most);
    }
}
