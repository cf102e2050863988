package demarche.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.javafx.FontIcon;

/// A Feather icon that grows with the text and takes the colour `-icon` of where it stands. Silent for readers: the control around it has the name.
public final class Icon extends Region {
    /// The size our stylesheet draws every glyph in, before it is scaled to the text.
    private static final double DRAWN = 16;
    private final FontIcon glyph;
    private final Scale scale = new Scale(1, 1);

    private Icon(String literal) {
        glyph = new FontIcon(literal);
        glyph.setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        Style.styled(this, Style.ICON);
        var drawing = new Group(glyph);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
    }

    /// 16 px beside 13 px text.
    public static Icon of(String literal) {
        return new Icon(literal);
    }

    /// As large as the text it stands in.
    public static Icon inText(String literal) {
        return Style.styled(new Icon(literal), Style.IN_TEXT);
    }

    @Override
    protected void layoutChildren() {
        var bounds = glyph.getLayoutBounds();
        scale.setX(getWidth() / DRAWN);
        scale.setY(getHeight() / DRAWN);
        glyph.relocate((DRAWN - bounds.getWidth()) / 2, (DRAWN - bounds.getHeight()) / 2);
    }
}
