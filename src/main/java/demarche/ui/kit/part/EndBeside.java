package demarche.ui.kit.part;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Words with actions at their end; the actions go below where both do not fit in one line.
public final class EndBeside extends Region {
    private static final double GAP = 12;
    private final Region words;
    private final Region end;

    public EndBeside(Region words, Region end) {
        this.words = words;
        this.end = end;
        getChildren().addAll(words, end);
    }

    private boolean below(double width) {
        double endWidth = end.prefWidth(-1);
        return endWidth > 0 && width < Math.min(words.prefWidth(-1), width / 2) + GAP + endWidth;
    }

    private double wordsWidth(double width) {
        double endWidth = end.prefWidth(-1);
        return below(width) || endWidth == 0 ? width : width - GAP - endWidth;
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
        return words.prefWidth(-1) + GAP + end.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Math.max(getWidth(), 1) : width;
        double text = words.prefHeight(wordsWidth(room));
        double actions = end.prefHeight(-1);
        return below(room) ? text + GAP + actions : Math.max(text, actions);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double text = words.prefHeight(wordsWidth(width));
        double actions = end.prefHeight(-1);
        double endWidth = Math.min(end.prefWidth(-1), width);
        words.resizeRelocate(0, below(width) ? 0 : getHeight() - text, wordsWidth(width), text);
        end.resizeRelocate(below(width) ? 0 : width - endWidth, getHeight() - actions, endWidth, actions);
    }
}
