package demarche.ui.kit.part;

import demarche.ui.kit.Theme;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A list and, beside it, the page of what is chosen there, each scrolling by itself; in a narrow window or large text the page goes below the list and the
/// screen scrolls.
public final class Beside extends Region {
    private static final double GAP = 14;
    private static final double NARROW = 800;
    private static final double STACKED_LIST = 380;
    private final Region list;
    private final Region page;
    private final ScrollPane scroll;
    private final Label ruler = new Label();
    private final double share;

    /// @param share of the width that the list takes
    public Beside(Region list, Region page, double share) {
        this.list = list;
        this.page = page;
        this.share = share;
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(list, scroll, ruler);
    }

    /// Back to the top, for another page.
    public void top() {
        scroll.setVvalue(0);
    }

    private double scale() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    private boolean stacked(double width) {
        return width < NARROW * scale();
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
        return 1000;
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return stacked(room) ? STACKED_LIST * scale() + GAP + page.prefHeight(room) + 2 : STACKED_LIST * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (stacked(width)) {
            double high = STACKED_LIST * scale();
            list.resizeRelocate(0, 0, width, high);
            scroll.resizeRelocate(0, high + GAP, width, getHeight() - high - GAP);
        } else {
            double left = Math.round(width * share);
            list.resizeRelocate(0, 0, left, getHeight());
            scroll.resizeRelocate(left + GAP, 0, width - left - GAP, getHeight());
        }
    }
}
