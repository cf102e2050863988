package demarche.ui.states.filter;

import demarche.insight.compare.Comparison;
import demarche.insight.states.NamedStates;
import demarche.insight.states.NamedStates.Sort;
import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.group.Drop;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;

/// What can be done with the states marked in the list: compare them, put them into a group, take them out of the open one.
public final class MarkedStrip extends FlowPane {
    private final FilterModel model;
    private final GroupEdits edits;
    private final Texts texts;
    private final Consumer<List<Iso3>> compare;
    private List<Iso3> marked = List.of();

    public MarkedStrip(FilterModel model, GroupEdits edits, Consumer<List<Iso3>> compare) {
        this.model = model;
        this.edits = edits;
        this.texts = model.texts();
        this.compare = compare;
        Style.styled(this, Style.GAP_8, Style.GROUP_STRIP);
        setAlignment(Pos.CENTER_LEFT);
        show(List.of());
    }

    /// One state alone counts as marked only while a group chosen by hand is open.
    public void show(List<Iso3> now) {
        marked = List.copyOf(now);
        Optional<StateGroup> open = model.openGroup().flatMap(NamedStates::own).filter(g -> g.filter().isBlank());
        boolean wanted = marked.size() > 1 || !marked.isEmpty() && open.isPresent();
        setVisible(wanted);
        setManaged(wanted);
        getChildren().clear();
        if (!wanted) return;
        getChildren().addAll(Words.line(texts.get("filters.marked", marked.size()), Style.STRONG), compareButton(), addMenu());
        open.ifPresent(g -> getChildren().add(takeOut(g)));
    }

    /// Compares what is marked, where that is two to four states.
    public void compare() {
        if (canCompare()) compare.accept(marked);
    }

    private boolean canCompare() {
        return marked.size() >= Comparison.FEWEST && marked.size() <= Comparison.MOST;
    }

    private Button compareButton() {
        Button button = Buttons.withIcon(Buttons.small(canCompare() ? texts.get("filters.compare") : texts.get("filters.compare.count"), this::compare), "fth-columns");
        button.setId("compare-marked");
        button.setDisable(!canCompare());
        return button;
    }

    private Button takeOut(StateGroup group) {
        Button button = Buttons.small(texts.get("filters.take-out", group.title()), () -> edits.remove(group, marked));
        button.setId("take-out");
        button.setDisable(marked.stream().noneMatch(group.states()::contains));
        return button;
    }

    private MenuButton addMenu() {
        MenuButton button = addTo(model, edits, () -> marked);
        Style.styled(button, Style.SMALL);
        button.setId("add-to-group");
        return button;
    }

    /// A menu that puts states into a group chosen by hand, or into a new one. For the list and for a profile.
    public static MenuButton addTo(FilterModel model, GroupEdits edits, Supplier<List<Iso3>> states) {
        MenuButton button = Buttons.menu(model.texts().get("filters.add-to"));
        button.setGraphic(Icon.of("fth-folder-plus"));
        Runnable fill = () -> button.getItems().setAll(entries(model, edits, button, states.get()));
        fill.run();
        button.setOnShowing(_ -> fill.run());
        return button;
    }

    private static List<MenuItem> entries(FilterModel model, GroupEdits edits, MenuButton button, List<Iso3> states) {
        var items = new ArrayList<MenuItem>();
        model.groups().stream().filter(g -> g.sort() == Sort.OWN).flatMap(g -> g.own().stream()).filter(g -> g.filter().isBlank())
                .forEach(g -> items.add(into(g, edits, states)));
        if (!items.isEmpty()) items.add(new SeparatorMenuItem());
        items.add(entry(model.texts().get("filters.new-group"), () -> begin(model, edits, button, states)));
        return items;
    }

    /// A group that holds them all already has nothing to take.
    private static MenuItem into(StateGroup group, GroupEdits edits, List<Iso3> states) {
        MenuItem item = entry(group.title(), () -> edits.add(group, states));
        item.setDisable(group.states().containsAll(states));
        return item;
    }

    private static MenuItem entry(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static void begin(FilterModel model, GroupEdits edits, MenuButton button, List<Iso3> states) {
        Texts texts = model.texts();
        var open = new ArrayList<Drop>();
        var panel = new TitlePanel(model.locale(), Caption.of("group-title", texts.get("filters.group.title")), "", texts.get("filters.save.do"),
                title -> switch (edits.chosen(title, states)) {
                    case GroupEdits.Made.Done _ -> Optional.empty();
                    case GroupEdits.Made.Not not -> Optional.of(not.sentence());
                }, () -> open.getFirst().close());
        open.add(Drop.open(button, panel, panel.first()));
    }
}
