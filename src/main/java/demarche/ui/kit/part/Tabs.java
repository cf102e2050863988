package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Tabs of which one is in sight. `Ctrl PgDn` and `Ctrl PgUp` go to the next and back, wherever they are handed on from.
///
/// @param <T> what stands behind the tabs
public final class Tabs<T> extends FlowPane {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private final List<T> all;
    private final Function<T, String> id;
    private final ObjectProperty<T> chosen;

    /// @param id what follows `tab-` in the id of a tab
    public Tabs(List<T> all, Function<T, String> title, Function<T, String> id) {
        this.all = List.copyOf(all);
        this.id = id;
        chosen = new SimpleObjectProperty<>(all.getFirst());
        Style.styled(this, Style.SHEET_TABS);
        var group = new ToggleGroup();
        all.forEach(one -> getChildren().add(tab(one, group, title.apply(one), id.apply(one))));
    }

    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    /// Shows what stands behind a tab; an id that is none shows nothing else.
    public void see(String wanted) {
        all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst().ifPresent(chosen::set);
    }

    public void requestFocusOnFirst() {
        getChildren().getFirst().requestFocus();
    }

    public boolean isFirstFocused() {
        return getChildren().getFirst().isFocused();
    }

    private ToggleButton tab(T one, ToggleGroup group, String title, String id) {
        var tab = Style.styled(new ToggleButton(title), Style.SHEET_TAB);
        tab.setId("tab-" + id);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> {
            chosen.set(one);
            tab.setSelected(true);
        });
        chosen.subscribe(now -> tab.setSelected(now == one));
        return tab;
    }

    /// Goes to the next tab or back where that is what the key says.
    public void press(KeyEvent key) {
        int step = NEXT.match(key) ? 1 : PREVIOUS.match(key) ? -1 : 0;
        if (step == 0) return;
        chosen.set(all.get(Math.floorMod(all.indexOf(chosen.get()) + step, all.size())));
        key.consume();
    }
}
