package demarche.ui.packs.preview;

import demarche.pack.ink.Pages.Size;
import demarche.ui.kit.Style;
import demarche.ui.packs.preview.Book.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/// The pages under each other, scrolled and zoomed. Only those in sight and one on either side are drawn; the place that is read stays in sight when the
/// size of the window, the zoom or the pages change.
final class SheetsPane extends ScrollPane {
    /// A height in the room, and what of which page stands there.
    record Anchor(double room, int page, double share) {}

    /// Its own size, not that of its pages, decides the layout around it.
    private static final double PREFERRED = 600;
    private final Pane paper = Style.styled(new Pane(), Style.SHEETS);
    private final List<PageSheet> sheets = new ArrayList<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.FitWidth());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private final ObservableValue<Number> density;
    private Optional<Book> book = Optional.empty();
    private PageColumn column = new PageColumn(List.of(), 1, 1);
    private Runnable sightChanged = () -> {};
    private boolean moving;

    SheetsPane() {
        setContent(paper);
        paper.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(true);
        setPrefSize(PREFERRED, PREFERRED);
        Style.styled(this, Style.DESK_TOP, Style.FOCUS_RING);
        density = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).orElse(1.0);
        density.subscribe(_ -> lay());
        zoom.subscribe(_ -> lay());
        viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) lay();
        });
        vvalueProperty().subscribe(_ -> look());
    }

    /// @param action whenever other pages come into sight
    void onSight(Runnable action) {
        sightChanged = action;
    }

    /// The place that was read stays in sight, and what was drawn stays until it is drawn anew.
    void show(Optional<Book> shown) {
        Optional<Anchor> kept = anchor(0);
        book = shown;
        List<Size> sizes = sizes();
        while (sheets.size() > sizes.size()) paper.getChildren().remove(sheets.removeLast());
        while (sheets.size() < sizes.size()) {
            sheets.add(new PageSheet());
            paper.getChildren().add(sheets.getLast());
        }
        sheets.forEach(PageSheet::stale);
        lay(kept.filter(_ -> !sizes.isEmpty()));
    }

    private List<Size> sizes() {
        return book.map(Book::sizes).orElse(List.of());
    }

    /// Pixels for a point.
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /// The page of which most is seen; 0 without pages.
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    PageColumn column() {
        return column;
    }

    Pane paper() {
        return paper;
    }

    /// @param number of the page, from 1
    PageSheet sheet(int number) {
        return sheets.get(number - 1);
    }

    /// Pages that are drawn now.
    List<Integer> nearSight() {
        return column.pagesBetween(top() - room(), top() + 2 * room());
    }

    private double room() {
        return getViewportBounds().getHeight();
    }

    /// How far down the pages are scrolled.
    double top() {
        return getVvalue() * Math.max(0, paper.getHeight() - room());
    }

    /// Scrolls so that this height of the paper is uppermost, as far as there is paper.
    void top(double y) {
        double hidden = paper.getHeight() - room();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }

    void goTo(int number) {
        if (number >= 1 && number <= column.count()) top(column.top(number) - PageColumn.MARGIN / 2);
    }

    /// Scrolls only if the place is out of sight, and then to the middle.
    ///
    /// @param y of the page, in points
    void reveal(int number, double y) {
        double at = column.top(number) + y * column.scale();
        if (at < top() + 24 || at > top() + room() - 48) top(at - room() / 3);
    }

    private Optional<Anchor> anchor(double height) {
        if (column.count() == 0 || room() == 0) return Optional.empty();
        int at = column.pageAt(top() + height);
        return Optional.of(new Anchor(height, at, (top() + height - column.top(at)) / column.height(at)));
    }

    /// Zooms around a height of the room, such as that of the mouse.
    void zoom(Zoom wanted, double height) {
        Optional<Anchor> kept = anchor(height);
        moving = true;
        zoom.set(wanted);
        moving = false;
        lay(kept);
    }

    private void lay() {
        if (!moving) lay(anchor(0));
    }

    private void lay(Optional<Anchor> kept) {
        double width = getViewportBounds().getWidth();
        if (width <= 0) return;
        column = new PageColumn(sizes(), zoom.get().scale(sizes(), width - 2 * PageColumn.MARGIN, room() - 2 * PageColumn.MARGIN), density.getValue().doubleValue());
        scale.set(column.scale());
        double breadth = Math.max(width, Math.ceil(column.breadth()));
        moving = true;
        paper.setPrefSize(breadth, Math.ceil(column.length()));
        paper.resize(breadth, Math.ceil(column.length()));
        for (int number = 1; number <= sheets.size(); number++) sheet(number).place(column, number, Math.round((breadth - column.width(number)) / 2));
        kept.ifPresent(a -> {
            int there = Math.min(a.page(), column.count());
            top(column.top(there) + a.share() * column.height(there) - a.room());
        });
        moving = false;
        look();
    }

    /// Draws what is near sight, what is seen before what is not, and lets go of the rest.
    private void look() {
        if (column.count() == 0) page.set(0);
        if (moving || column.count() == 0 || room() <= 0) return;
        double from = top();
        double to = from + room();
        page.set(column.pageInSight(from, to));
        var wanted = new ArrayList<Piece>();
        List<Integer> seen = column.pagesBetween(from, to);
        seen.forEach(p -> wanted.addAll(column.pieces(p, from, to)));
        for (int p : List.of(seen.getLast() + 1, seen.getFirst() - 1)) if (p >= 1 && p <= column.count()) wanted.addAll(column.pieces(p, from - room(), to + room()));
        Set<Integer> near = new HashSet<>(wanted.stream().map(Piece::page).toList());
        for (int number = 1; number <= sheets.size(); number++) if (!near.contains(number)) sheet(number).release();
        wanted.removeIf(piece -> sheet(piece.page()).holds(piece) || isKept(piece));
        book.get().draw(Place.PAGES, wanted, this::drawn);
        sightChanged.run();
    }

    private boolean isKept(Piece piece) {
        Optional<Image> kept = book.flatMap(b -> b.drawing(piece));
        kept.ifPresent(image -> drawn(piece, image));
        return kept.isPresent();
    }

    private void drawn(Piece piece, Image image) {
        sheet(piece.page()).draw(piece, image, column);
    }
}
