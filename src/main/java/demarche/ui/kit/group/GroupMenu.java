package demarche.ui.kit.group;

import demarche.insight.states.NamedStates;
import demarche.insight.states.NamedStates.Sort;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.part.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Offers the named sets of states wherever states are chosen: the plan’s own groups first, then those that stand ready, each with how many it holds today.
public final class GroupMenu {
    private final Texts texts;
    private final Supplier<List<NamedStates>> groups;
    private final Consumer<NamedStates> choose;
    private final MenuButton button;
    private Optional<MenuItem> all = Optional.empty();

    /// @param groups asked anew whenever the menu opens
    public GroupMenu(String text, Locale locale, Supplier<List<NamedStates>> groups, Consumer<NamedStates> choose) {
        this.texts = Texts.of("groups", locale);
        this.groups = groups;
        this.choose = choose;
        button = Buttons.menu(text);
        button.setGraphic(Icon.of("fth-folder"));
        button.setId("groups");
        fill();
        button.setOnShowing(_ -> fill());
    }

    /// Offers no group too, before all others.
    public GroupMenu orAll(String text, Runnable showAll) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> showAll.run());
        all = Optional.of(item);
        fill();
        return this;
    }

    /// Without its icon, for a line that is short of room.
    public GroupMenu plain() {
        button.setContentDisplay(ContentDisplay.TEXT_ONLY);
        return this;
    }

    public MenuButton button() {
        return button;
    }

    private void fill() {
        button.getItems().setAll(items());
    }

    /// Made before the menu shows: it opens as large as its items.
    List<MenuItem> items() {
        List<NamedStates> named = groups.get();
        var items = new ArrayList<MenuItem>();
        all.ifPresent(item -> items.addAll(List.of(item, new SeparatorMenuItem())));
        List<MenuItem> own = entries(named, Sort.OWN);
        items.addAll(own.isEmpty() ? List.of(disabled(texts.get("groups.menu.none"))) : own);
        items.add(new SeparatorMenuItem());
        items.addAll(entries(named, Sort.READY));
        items.add(menu(texts.get("groups.menu.regional"), entries(named, Sort.REGIONAL)));
        List<MenuItem> lists = entries(named, Sort.LIST);
        if (!lists.isEmpty()) items.add(menu(texts.get("groups.menu.lists"), lists));
        return items;
    }

    private List<MenuItem> entries(List<NamedStates> named, Sort sort) {
        return named.stream().filter(g -> g.sort() == sort).map(this::entry).toList();
    }

    private MenuItem entry(NamedStates group) {
        var item = new MenuItem(texts.get("groups.menu.entry", group.title(), group.states().size()));
        if (!group.notes().isEmpty()) item.setGraphic(Icon.of("fth-alert-triangle"));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose.accept(group));
        return item;
    }

    private static MenuItem disabled(String text) {
        var item = new MenuItem(text);
        item.setDisable(true);
        return item;
    }

    private static Menu menu(String text, List<MenuItem> items) {
        var menu = new Menu(text);
        menu.getItems().setAll(items);
        return menu;
    }
}
