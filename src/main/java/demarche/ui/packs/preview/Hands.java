package demarche.ui.packs.preview;

import demarche.pack.ink.read.Link;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does on the pages: it selects words, follows links, and with the shortcut key held its wheel zooms.
final class Hands {
    private final SheetsPane sheets;
    private final Selection selection;
    private final Reading reading;
    private final IntConsumer goTo;

    /// A point of a page, in points of paper.
    private record Point(int page, double x, double y) {}

    Hands(SheetsPane sheets, Selection selection, Reading reading, IntConsumer goTo) {
        this.sheets = sheets;
        this.selection = selection;
        this.reading = reading;
        this.goTo = goTo;
    }

    void take() {
        sheets.paper().setOnMousePressed(this::press);
        sheets.paper().setOnMouseDragged(this::drag);
        sheets.paper().setOnMouseClicked(this::click);
        sheets.paper().setOnMouseMoved(this::point);
        sheets.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    private Optional<Point> at(MouseEvent mouse) {
        PageColumn column = sheets.column();
        if (column.count() == 0) return Optional.empty();
        int page = column.pageAt(mouse.getY());
        return Optional.of(new Point(page, (mouse.getX() - sheets.sheet(page).getLayoutX()) / column.scale(), (mouse.getY() - column.top(page)) / column.scale()));
    }

    private Optional<Link> link(MouseEvent mouse) {
        return at(mouse).flatMap(p -> reading.linkAt(p.page(), p.x(), p.y()));
    }

    private void press(MouseEvent mouse) {
        sheets.requestFocus();
        if (mouse.getButton() == MouseButton.PRIMARY) at(mouse).ifPresent(p -> selection.press(p.page(), p.x(), p.y()));
    }

    /// Near the edge the pages move on.
    private void drag(MouseEvent mouse) {
        if (mouse.getButton() != MouseButton.PRIMARY) return;
        at(mouse).ifPresent(p -> selection.drag(p.page(), p.x(), p.y()));
        double beyond = mouse.getY() - sheets.top();
        double room = sheets.getViewportBounds().getHeight();
        if (beyond < 0) sheets.top(sheets.top() + beyond / 2);
        else if (beyond > room) sheets.top(sheets.top() + (beyond - room) / 2);
    }

    private void click(MouseEvent mouse) {
        if (mouse.getButton() != MouseButton.PRIMARY || !mouse.isStillSincePress()) return;
        if (mouse.getClickCount() == 2) at(mouse).ifPresent(p -> selection.word(p.page(), p.x(), p.y()));
        else link(mouse).ifPresent(l -> goTo.accept(l.page()));
    }

    private void point(MouseEvent mouse) {
        boolean words = at(mouse).filter(p -> reading.text(p.page()).wordAt(p.x(), p.y()).isPresent()).isPresent();
        sheets.paper().setCursor(link(mouse).isPresent() ? Cursor.HAND : words ? Cursor.TEXT : Cursor.DEFAULT);
    }

    private void wheel(ScrollEvent wheel) {
        if (!wheel.isShortcutDown() || wheel.getDeltaY() == 0) return;
        double scale = sheets.column().scale();
        sheets.zoom(wheel.getDeltaY() > 0 ? Zoom.above(scale) : Zoom.below(scale), wheel.getY());
        wheel.consume();
    }
}
