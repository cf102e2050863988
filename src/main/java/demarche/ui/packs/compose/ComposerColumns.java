package demarche.ui.packs.compose;

import demarche.ui.kit.Theme;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Choices, pages and small pages side by side, each scrolling by itself. In a narrow window or large text the pages go below the choices, and the small
/// ones away: the pages themselves are near enough.
final class ComposerColumns extends Region {
    private static final double GAP = 14;
    private static final double NARROW = 780;
    private static final double SMALL = 128;
    private static final double LOWEST = 420;
    private static final double PAGES_BELOW = 520;
    private final Region choices;
    private final Region pages;
    private final Region small;
    private final ScrollPane scroll;
    private final Label ruler = new Label();

    ComposerColumns(Region choices, Region pages, Region small) {
        this.choices = choices;
        this.pages = pages;
        this.small = small;
        scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ruler.setManaged(false);
        ruler.setVisible(false);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(scroll, pages, small, ruler);
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
        return stacked(room) ? choices.prefHeight(room) + GAP + PAGES_BELOW + 2 : LOWEST * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        small.setVisible(!stacked(width));
        if (stacked(width)) {
            scroll.resizeRelocate(0, 0, width, height - PAGES_BELOW - GAP);
            pages.resizeRelocate(0, height - PAGES_BELOW, width, PAGES_BELOW);
            return;
        }
        double left = Math.round(Math.clamp(width * 0.31, 300 * scale(), 360 * scale()));
        double end = Math.round(SMALL * scale());
        scroll.resizeRelocate(0, 0, left, height);
        pages.resizeRelocate(left + GAP, 0, width - left - end - 2 * GAP, height);
        small.resizeRelocate(width - end, 0, end, height);
    }
}
