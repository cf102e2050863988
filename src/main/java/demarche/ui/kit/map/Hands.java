package demarche.ui.kit.map;

import demarche.pack.figure.Place;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Mouse, wheel and keys of a map: drag and arrows pan, wheel and plus and minus zoom, a click or Shift with an arrow chooses, a double click or Enter opens.
final class Hands {
    private static final double NOTCH = 40;
    private static final double WHEEL = 1.25;
    private static final double KEY_ZOOM = 1.5;
    private static final double KEY_PAN = 60;
    private final WorldMapPane map;
    private double lastX;
    private double lastY;

    Hands(WorldMapPane map) {
        this.map = map;
    }

    void take() {
        map.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        map.addEventHandler(ZoomEvent.ZOOM, zoom -> {
            map.move(c -> c.zoomed(zoom.getZoomFactor(), zoom.getX(), zoom.getY()));
            zoom.consume();
        });
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> map.setCursor(Cursor.DEFAULT));
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, at -> map.pointAt(at.getX(), at.getY()));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> map.pointAway());
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void wheel(ScrollEvent scroll) {
        if (scroll.isDirect() || scroll.getDeltaY() == 0) return;
        map.move(c -> c.zoomed(Math.pow(WHEEL, scroll.getDeltaY() / NOTCH), scroll.getX(), scroll.getY()));
        scroll.consume();
    }

    private void press(MouseEvent at) {
        map.requestFocus();
        lastX = at.getX();
        lastY = at.getY();
    }

    private void drag(MouseEvent at) {
        double dx = at.getX() - lastX;
        double dy = at.getY() - lastY;
        lastX = at.getX();
        lastY = at.getY();
        map.setCursor(Cursor.CLOSED_HAND);
        map.move(c -> c.panned(dx, dy));
    }

    private void click(MouseEvent at) {
        if (at.getButton() != MouseButton.PRIMARY || !at.isStillSincePress()) return;
        map.stateAt(at.getX(), at.getY()).ifPresent(state -> {
            map.chosenProperty().set(Optional.of(state));
            if (at.getClickCount() == 2) map.openChosen();
        });
    }

    private void key(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown() || !handled(key)) return;
        key.consume();
    }

    private boolean handled(KeyEvent key) {
        switch (key.getCode()) {
            case PLUS, EQUALS, ADD -> map.zoom(KEY_ZOOM);
            case MINUS, SUBTRACT -> map.zoom(1 / KEY_ZOOM);
            case DIGIT0, NUMPAD0 -> map.showAll();
            case ENTER -> map.openChosen();
            case LEFT -> arrow(key, -1, 0);
            case RIGHT -> arrow(key, 1, 0);
            case UP -> arrow(key, 0, -1);
            case DOWN -> arrow(key, 0, 1);
            default -> {
                return plusByAnotherKey(key);
            }
        }
        return true;
    }

    /// Keyboards on which plus is a key of another name.
    private boolean plusByAnotherKey(KeyEvent key) {
        if (!key.getText().equals("+")) return false;
        map.zoom(KEY_ZOOM);
        return true;
    }

    private void arrow(KeyEvent key, int right, int down) {
        if (key.isShiftDown()) next(right, down);
        else map.move(c -> c.panned(-right * KEY_PAN, -down * KEY_PAN));
    }

    /// The nearest state in a direction from the chosen one, or from the middle of the view.
    private void next(int right, int down) {
        Camera camera = map.camera();
        Optional<Place> from = map.chosenProperty().get().map(map.sheets().places()::get);
        double x = from.map(Place::x).orElse(camera.toWorldX(camera.view().width() / 2));
        double y = from.map(Place::y).orElse(camera.toWorldY(camera.view().height() / 2));
        map.sheets().places().values().stream().filter(p -> !from.equals(Optional.of(p))).filter(p -> ahead(p, x, y, right, down) > aside(p, x, y, right, down))
                .min(Comparator.comparingDouble(p -> ahead(p, x, y, right, down) + 2 * aside(p, x, y, right, down))).ifPresent(p -> map.choose(p.state()));
    }

    private static double ahead(Place place, double x, double y, int right, int down) {
        return (place.x() - x) * right + (place.y() - y) * down;
    }

    private static double aside(Place place, double x, double y, int right, int down) {
        return Math.abs((place.x() - x) * down) + Math.abs((place.y() - y) * right);
    }
}
