package demarche.ui.kit.part;

import demarche.ui.kit.Theme;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Columns of equal width side by side, as many as find room; the rest goes into the next line.
public final class EvenColumns extends Region {
    private final Label ruler = new Label();
    private final double narrowest;
    private final double gap;
    private final List<Node> parts;

    /// @param narrowest a column is at least this wide, in pixels of 100 % text
    public EvenColumns(double narrowest, double gap, Node... parts) {
        this.narrowest = narrowest;
        this.gap = gap;
        this.parts = List.of(parts);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(parts);
        getChildren().add(ruler);
    }

    private int across(double width) {
        double least = narrowest * ruler.getFont().getSize() / Theme.TEXT;
        int room = Math.clamp((long) ((width + gap) / (least + gap)), 1, parts.size());
        return Math.ceilDiv(parts.size(), Math.ceilDiv(parts.size(), room));
    }

    private double each(double width) {
        int across = across(width);
        return (width - gap * (across - 1)) / across;
    }

    private double lineHeight(int first, double width) {
        return parts.subList(first, Math.min(first + across(width), parts.size())).stream().mapToDouble(p -> p.prefHeight(each(width))).max().orElse(0);
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
        return narrowest * parts.size() + gap * (parts.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? Math.max(getWidth(), 1) : width) - snappedLeftInset() - snappedRightInset();
        double sum = snappedTopInset() + snappedBottomInset() - gap;
        for (int i = 0; i < parts.size(); i += across(inside)) sum += lineHeight(i, inside) + gap;
        return sum;
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        int across = across(inside);
        double y = snappedTopInset();
        for (int i = 0; i < parts.size(); i += across) {
            double height = lineHeight(i, inside);
            for (int k = i; k < Math.min(i + across, parts.size()); k++) {
                layoutInArea(parts.get(k), snappedLeftInset() + (k - i) * (each(inside) + gap), y, each(inside), height, 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.TOP);
            }
            y += height + gap;
        }
    }
}
