package demarche.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A Feather icon that grows with the text and takes the colour `-icon` of where it stands. Silent for readers: the control around it has the name.
public final class Icon extends Region {
    private final FontIcon glyph;

    private Icon(String literal) {
        glyph = new FontIcon(literal);
        glyph.setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        Style.styled(this, Style.ICON);
        getChildren().add(glyph);
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
        int size = (int) Math.round(getWidth());
        if (size > 0 && glyph.getIconSize() != size) glyph.setIconSize(size);
        var bounds = glyph.getLayoutBounds();
        glyph.relocate(snapPositionX((getWidth() - bounds.getWidth()) / 2), snapPositionY((getHeight() - bounds.getHeight()) / 2));
    }
}
