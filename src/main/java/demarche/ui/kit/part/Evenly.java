package demarche.ui.kit.part;

import demarche.ui.kit.Theme;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Boxes side by side with equal widths and heights, or one under the other where each would get too narrow.
public final class Evenly extends Region {
    private static final double GAP = 14;
    private final double least;
    private final List<Region> boxes;
    private final Label ruler = new Label();

    /// @param least the narrowest a box may be, in pixels at 100 % text
    public Evenly(double least, Region... boxes) {
        this.least = least;
        this.boxes = List.of(boxes);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(boxes);
        getChildren().add(ruler);
    }

    private boolean stacked(double width) {
        return share(width) < least * ruler.getFont().getSize() / Theme.TEXT;
    }

    private double share(double width) {
        return (width - GAP * (boxes.size() - 1)) / boxes.size();
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
        return boxes.stream().mapToDouble(b -> b.prefWidth(-1)).max().orElse(0) * boxes.size() + GAP * (boxes.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        if (stacked(room)) return boxes.stream().mapToDouble(b -> b.prefHeight(room)).sum() + GAP * (boxes.size() - 1);
        return boxes.stream().mapToDouble(b -> b.prefHeight(share(room))).max().orElse(0);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = stacked(getWidth());
        double at = 0;
        for (Node box : boxes) {
            double wide = stacked ? getWidth() : snapSizeX(share(getWidth()));
            double high = stacked ? box.prefHeight(wide) : getHeight();
            box.resizeRelocate(stacked ? 0 : at, stacked ? at : 0, wide, high);
            at += (stacked ? high : wide) + GAP;
        }
    }
}
