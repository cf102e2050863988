package demarche.ui.programmes.part;

import demarche.ui.kit.Style;
import demarche.ui.kit.part.Page;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/// The sheets of a page behind tabs, one of them in sight; only that one follows the plan. `Ctrl PgDn` and `Ctrl PgUp` go to the next and back.
public final class Sheets {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private final Page page;
    private final List<Sheet> sheets;
    private final ObjectProperty<Sheet> chosen;
    private Subscription shown = Subscription.EMPTY;
    private boolean following;

    public Sheets(Page page, List<Sheet> sheets) {
        this.page = page;
        this.sheets = List.copyOf(sheets);
        chosen = new SimpleObjectProperty<>(sheets.getFirst());
        var tabs = Style.styled(new FlowPane(), Style.SHEET_TABS);
        var group = new ToggleGroup();
        sheets.forEach(sheet -> tabs.getChildren().add(tab(sheet, group)));
        page.strip(tabs);
        chosen.subscribe(_ -> place());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private ToggleButton tab(Sheet sheet, ToggleGroup group) {
        var tab = Style.styled(new ToggleButton(sheet.title()), Style.SHEET_TAB);
        tab.setId("tab-" + sheet.id());
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> {
            chosen.set(sheet);
            tab.setSelected(true);
        });
        chosen.subscribe(now -> tab.setSelected(now == sheet));
        return tab;
    }

    private void place() {
        shown.unsubscribe();
        shown = following ? chosen.get().follow() : Subscription.EMPTY;
        arrange();
    }

    /// Lays out anew what the sheet in sight consists of, where that changed.
    public void arrange() {
        page.cleared().main(chosen.get().main().toArray(Node[]::new)).side(chosen.get().side().toArray(Node[]::new));
    }

    public void see(String id) {
        sheets.stream().filter(s -> s.id().equals(id)).findFirst().ifPresent(chosen::set);
    }

    /// Whether there is such a sheet.
    public boolean has(String id) {
        return sheets.stream().anyMatch(s -> s.id().equals(id));
    }

    /// The id of the sheet in sight.
    public String seen() {
        return chosen.get().id();
    }

    /// The sheet in sight follows the plan until the subscription ends.
    public Subscription follow() {
        following = true;
        place();
        return () -> {
            following = false;
            shown.unsubscribe();
            shown = Subscription.EMPTY;
        };
    }

    private void key(KeyEvent key) {
        int step = NEXT.match(key) ? 1 : PREVIOUS.match(key) ? -1 : 0;
        if (step == 0) return;
        chosen.set(sheets.get(Math.floorMod(sheets.indexOf(chosen.get()) + step, sheets.size())));
        key.consume();
    }
}
