package demarche.ui.programmes.part;

import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Tabs;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// The sheets of a page behind tabs, one of them in sight; only that one follows the plan. `Ctrl PgDn` and `Ctrl PgUp` go to the next and back.
public final class Sheets {
    private final Page page;
    private final List<Sheet> sheets;
    private final ObjectProperty<Sheet> chosen;
    private Subscription shown = Subscription.EMPTY;
    private boolean following;

    public Sheets(Page page, List<Sheet> sheets) {
        this.page = page;
        this.sheets = List.copyOf(sheets);
        var tabs = new Tabs<Sheet>(sheets, Sheet::title, Sheet::id);
        chosen = tabs.chosenProperty();
        page.strip(tabs);
        chosen.subscribe(_ -> place());
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::press);
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
}
