package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How much of what is available was made: filled in an outline. Say the two numbers beside it.
public final class Bar extends Region {
    private final Region made = Style.styled(new Region(), Style.BAR_MADE);
    private final DoubleProperty share = new SimpleDoubleProperty();

    /// @param name what a reader hears, with the numbers: "12 of 22 links made"
    public Bar(double share, String name) {
        Style.styled(this, Style.BAR);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().add(made);
        this.share.subscribe(_ -> requestLayout());
        this.share.set(share);
    }

    /// 0 to 1.
    public DoubleProperty shareProperty() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        made.resizeRelocate(0, 0, snapSizeX(getWidth() * Math.clamp(share.get(), 0, 1)), getHeight());
    }
}
