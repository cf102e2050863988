package demarche.ui.programmes.results.picture;

import demarche.insight.result.Gauge;
import demarche.pack.figure.Drawing;
import demarche.pack.figure.SignPaths;
import demarche.pack.figure.chain.CourseFigure;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The course of an indicator as a small chart that grows with the text.
public final class CourseView extends Region {
    private static final double WIDTH = 132;
    private static final double HEIGHT = 38;
    private static final int INK = 0x40;
    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1);
    private final Label ruler = new Label();

    /// @param name what it shows, for who cannot see it
    public CourseView(Gauge gauge, LocalDate day, String name) {
        Style.styled(this, Style.COURSE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMouseTransparent(true);
        ruler.setManaged(false);
        ruler.setVisible(false);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        CourseFigure.of(gauge, day, WIDTH, HEIGHT).marks().forEach(this::draw);
        getChildren().addAll(drawing, ruler);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ruler.fontProperty().subscribe(_ -> requestLayout());
    }

    private void draw(Drawing.Mark mark) {
        switch (mark) {
            case Drawing.Stroke stroke -> drawing.getChildren().add(stroke(stroke));
            case Drawing.Ground g -> drawing.getChildren().add(Style.styled(new Rectangle(g.x(), g.y(), g.width(), g.height()), Style.COURSE_GROUND));
            case Drawing.Sign sign -> sign.parts().forEach(part -> drawing.getChildren().add(sign(sign, part)));
            case Drawing.Words _ -> {}
        }
    }

    private static Node stroke(Drawing.Stroke stroke) {
        var path = new SVGPath();
        path.setContent(stroke.path());
        path.setStrokeWidth(stroke.width());
        path.getStrokeDashArray().setAll(stroke.dashes());
        return Style.styled(path, stroke.grey() <= INK ? Style.COURSE_INK : Style.COURSE_SOFT);
    }

    private static Node sign(Drawing.Sign sign, SignPaths.Part part) {
        var path = new SVGPath();
        path.setContent(part.path());
        double size = sign.size() / SignPaths.BOX;
        path.getTransforms().addAll(new javafx.scene.transform.Translate(sign.x(), sign.y()), new Scale(size, size));
        return Style.styled(path, part.ink() == SignPaths.Ink.FILLED ? Style.COURSE_DOT : Style.COURSE_RING);
    }

    private double size() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * size();
    }

    @Override
    protected void layoutChildren() {
        scale.setX(size());
        scale.setY(size());
    }
}
