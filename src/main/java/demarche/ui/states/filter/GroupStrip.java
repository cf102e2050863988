package demarche.ui.states.filter;

import demarche.insight.states.NamedStates;
import demarche.plan.StateGroup;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.group.Drop;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The group of the plan that is open over the list: what it holds today, and how to change it.
public final class GroupStrip extends VBox {
    private final FilterModel model;
    private final GroupEdits edits;
    private final Texts texts;

    public GroupStrip(FilterModel model, GroupEdits edits) {
        this.model = model;
        this.edits = edits;
        this.texts = model.texts();
        Style.styled(this, Style.GROUP_STRIP, Style.GAP_4);
    }

    /// As the plan and the filter now have it; without an open group it takes no room.
    public void show() {
        Optional<NamedStates> open = model.openGroup();
        setVisible(open.isPresent());
        setManaged(open.isPresent());
        Refocus.around(this, this, () -> {
            getChildren().clear();
            open.ifPresent(this::fill);
        });
    }

    private void fill(NamedStates open) {
        StateGroup group = open.own().orElseThrow();
        var title = Words.row(Icon.of("fth-folder"), Words.wrapped(texts.get("filters.open", group.title(), open.states().size()), Style.STRONG));
        getChildren().add(new EndBeside(title, actions(group)));
        getChildren().add(Words.caption(group.filter().isBlank() ? texts.get("filters.open.chosen") : texts.get("filters.open.asked")));
        if (model.departs()) getChildren().add(Words.caption(texts.get("filters.open.departs")));
        open.notes().forEach(note -> getChildren().add(Words.caption(note, Style.ATTENTION)));
    }

    private FlowPane actions(StateGroup group) {
        Button keep = named(Buttons.small(texts.get("filters.keep"), () -> edits.keep(group, model.filterProperty().get())), "keep-filter");
        keep.setDisable(!model.departs());
        Button rename = named(Buttons.small(texts.get("filters.rename"), () -> {}), "rename-group");
        rename.setOnAction(_ -> rename(group, rename));
        Button delete = named(Style.styled(Buttons.removal(texts.get("filters.delete"), () -> edits.delete(group)), Style.SMALL), "delete-group");
        Button close = named(Style.styled(Buttons.icon("fth-x", texts.get("filters.close", group.title()), "", model::clear), Style.SMALL), "close-group");
        return Style.styled(new FlowPane(keep, rename, delete, close), Style.GAP_8);
    }

    private static Button named(Button button, String id) {
        button.setId(id);
        return button;
    }

    private void rename(StateGroup group, Button from) {
        var open = new ArrayList<Drop>();
        var panel = new TitlePanel(model.locale(), Caption.of("group-title", texts.get("filters.group.title")), group.title(), texts.get("filters.rename.do"),
                title -> edits.rename(group, title), () -> open.getFirst().close());
        open.add(Drop.open(from, panel, panel.first()));
    }
}
