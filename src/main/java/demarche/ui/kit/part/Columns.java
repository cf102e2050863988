package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A main column that grows and a side column of 280 to 330 px, which goes below when the whole is under 900 px of 100 % text.
final class Columns extends Region {
    private static final double GAP = 14;
    private final VBox main = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private final VBox side = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private final Label ruler = new Label();

    Columns() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(main, side, ruler);
    }

    VBox main() {
        return main;
    }

    VBox side() {
        return side;
    }

    /// A width is judged in the size of the text: at 200 % a window of 1280 px is as narrow as one of 640 px.
    private double scale() {
        return ruler.getFont().getSize() / demarche.ui.kit.Theme.TEXT;
    }

    private boolean hasSide() {
        return !side.getChildren().isEmpty();
    }

    private boolean stacked(double width) {
        return hasSide() && width < 840 * scale();
    }

    private double sideWidth(double width) {
        return Math.clamp(width * 0.31, 280 * scale(), 320 * scale());
    }

    private double mainWidth(double width) {
        return hasSide() && !stacked(width) ? width - sideWidth(width) - GAP : width;
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
        return main.prefWidth(-1) + (hasSide() ? side.prefWidth(-1) + GAP : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return together(room, main.minHeight(mainWidth(room)), side.minHeight(stacked(room) ? room : sideWidth(room)));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return together(room, main.prefHeight(mainWidth(room)), side.prefHeight(stacked(room) ? room : sideWidth(room)));
    }

    private double together(double width, double mainHeight, double sideHeight) {
        if (!hasSide()) return mainHeight;
        return stacked(width) ? mainHeight + GAP + sideHeight : Math.max(mainHeight, sideHeight);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (!hasSide()) {
            main.resizeRelocate(0, 0, width, getHeight());
            side.resizeRelocate(0, 0, 0, 0);
        } else if (stacked(width)) {
            double below = side.prefHeight(width);
            double above = Math.max(main.minHeight(width), getHeight() - below - GAP);
            main.resizeRelocate(0, 0, width, above);
            side.resizeRelocate(0, above + GAP, width, below);
        } else {
            main.resizeRelocate(0, 0, mainWidth(width), getHeight());
            side.resizeRelocate(width - sideWidth(width), 0, sideWidth(width), getHeight());
        }
    }
}
