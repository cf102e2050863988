package demarche.ui.kit.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels side by side as far as the width goes, the rest below; a label that is wider than all of it breaks within itself.
final class WrappingLine extends Region {
    private static final double GAP = 10;

    void add(Label label) {
        label.setMinWidth(0);
        getChildren().add(label);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(n -> Math.ceil(n.prefWidth(-1)) + GAP).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return run(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        run(getWidth(), true);
    }

    /// @return the height all lines take together
    private double run(double width, boolean placing) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (Node child : getChildren()) {
            double wide = Math.min(Math.ceil(child.prefWidth(-1)), width);
            if (x > 0 && x + wide > width) {
                y += line;
                x = 0;
                line = 0;
            }
            double high = child.prefHeight(wide);
            if (placing) child.resizeRelocate(x, y, wide, high);
            x += wide + GAP;
            line = Math.max(line, high);
        }
        return y + line;
    }
}
