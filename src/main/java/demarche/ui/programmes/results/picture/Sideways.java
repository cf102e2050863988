package demarche.ui.programmes.results.picture;

import demarche.ui.kit.Style;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A picture or table that scrolls sideways, by mouse or arrow keys, where it finds no room, and is always as high as it needs.
public final class Sideways extends Region {
    private static final double BAR = 16;
    private final Region content;
    private final ScrollPane scroll;

    public Sideways(Region content) {
        this.content = content;
        scroll = Style.styled(new ScrollPane(content), Style.CHAIN_SCROLL);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
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
        return content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth();
        double least = content.minWidth(-1);
        return Math.ceil(content.prefHeight(Math.max(room, least))) + (least > room ? BAR : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
        scroll.setFocusTraversable(content.minWidth(-1) > getWidth());
    }
}
