package demarche.ui.debates.bridge.picture;

import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.bridge.BridgeFigure;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.pack.figure.bridge.Curve;
import demarche.plan.id.TopicId;
import demarche.ui.kit.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A card, the place it tells about, and the line between them.
final class Leader {
    private record Tied(Region card, Function<Box, Curve.Near> at, List<TopicId> keep) {}

    private final Line line = Style.styled(new Line(), Style.BRIDGE_CARD_LINE);
    private final Circle dot = Style.styled(new Circle(3.5), Style.BRIDGE_CARD_DOT);
    private final Pane layer = new Pane(line, dot);
    private Optional<Tied> tied = Optional.empty();

    Leader() {
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        line.setMouseTransparent(true);
        dot.setMouseTransparent(true);
        clear();
    }

    void addTo(Pane pane) {
        pane.getChildren().add(layer);
    }

    /// @param at where it is tied, given what is in sight; in units of the figure
    void show(Region card, Function<Box, Curve.Near> at, List<TopicId> keep) {
        clear();
        tied = Optional.of(new Tied(card, at, keep));
        card.setManaged(false);
        layer.getChildren().add(card);
        line.setVisible(true);
        dot.setVisible(true);
    }

    void clear() {
        tied.ifPresent(t -> layer.getChildren().remove(t.card()));
        tied = Optional.empty();
        line.setVisible(false);
        dot.setVisible(false);
    }

    void place(BridgeFigure figure, double scale, Box seen) {
        tied.ifPresent(t -> place(t, figure, scale, seen));
    }

    private void place(Tied t, BridgeFigure figure, double scale, Box seen) {
        t.card().applyCss();
        double width = Math.min(t.card().prefWidth(-1), seen.width() - 12);
        double height = t.card().prefHeight(width);
        Curve.Near at = t.at().apply(new Box(seen.x() / scale, seen.y() / scale, seen.width() / scale, seen.height() / scale));
        double x = at.x() * scale;
        double y = at.y() * scale;
        List<Box> keep = t.keep().stream().flatMap(id -> figure.spot(id).stream()).map(s -> scaled(s, scale)).toList();
        Box box = new CardPlace(seen, keep, figure.spots().stream().map(s -> scaled(s, scale)).toList()).of(width, height, x, y);
        t.card().resizeRelocate(Math.round(box.x()), Math.round(box.y()), width, height);
        dot.setCenterX(x);
        dot.setCenterY(y);
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(Math.clamp(x, box.x() + 12, box.right() - 12));
        line.setEndY(Math.clamp(y, box.y(), box.bottom()));
        boolean beside = x < box.x() || x > box.right();
        if (beside) line.setEndX(x < box.x() ? box.x() : box.right());
    }

    private static Box scaled(Spot spot, double s) {
        return new Box(spot.box().x() * s, spot.box().y() * s, spot.box().width() * s, spot.box().height() * s);
    }
}
