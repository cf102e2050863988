package demarche.ui.kit.part;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The buttons of Demarche. Each says what happens; one primary button a page at most.
public final class Buttons {
    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        return made(text, action, Style.PRIMARY);
    }

    public static Button plain(String text, Runnable action) {
        return made(text, action);
    }

    /// 26 px high, for rows.
    public static Button small(String text, Runnable action) {
        return made(text, action, Style.SMALL);
    }

    /// Without a border, for adding in place.
    public static Button quiet(String text, Runnable action) {
        return made(text, action, Style.QUIET);
    }

    /// Removes or deletes, and says what.
    public static Button removal(String text, Runnable action) {
        return made(text, action, Style.REMOVAL);
    }

    /// Puts a Feather icon before the words of any button.
    public static <B extends javafx.scene.control.Labeled> B withIcon(B button, String icon) {
        button.setGraphic(Icon.of(icon));
        return button;
    }

    /// Goes somewhere, changes nothing.
    public static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// An icon alone.
    ///
    /// @param name what a reader hears and the tooltip says
    /// @param key  the key that does the same, such as `Ctrl Z`; empty where there is none
    public static Button icon(String icon, String name, String key, Runnable action) {
        Button button = made("", action, Style.QUIET, Style.ICON_ONLY);
        button.setGraphic(Icon.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        named(button, name, key);
        return button;
    }

    /// Changes what an icon button is called, as undo does with every step.
    public static void named(Button button, String name, String key) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(key.isEmpty() ? name : name + "  " + key));
    }

    /// Opens a menu; fill it by `getItems()`.
    public static MenuButton menu(String text) {
        var button = new MenuButton(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Button made(String text, Runnable action, Style... styles) {
        var button = Style.styled(new Button(text), styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
