package demarche.ui.states.filter;

import demarche.insight.states.Question;
import demarche.insight.states.Subject;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.group.Drop;
import demarche.ui.kit.group.GroupMenu;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The second line of filters, those of the plan and the groups; under it what is asked, part by part. Each part can be taken away, all of it saved as a group.
public final class FilterChips extends VBox {
    private static final Question TARGET = Question.of(Subject.TARGET);
    private final FilterModel model;
    private final GroupEdits edits;
    private final Texts texts;
    private final CheckBox targets;
    private final FlowPane asked = Style.styled(new FlowPane(), Style.GAP_8);
    private final Button save;

    /// @param count stands at the end of the line
    public FilterChips(FilterModel model, GroupEdits edits, HBox count) {
        this.model = model;
        this.edits = edits;
        this.texts = model.texts();
        Style.styled(this, Style.GAP_8);
        targets = new CheckBox(texts.get("filters.targets"));
        targets.setId("filter-targets");
        targets.setMinWidth(USE_PREF_SIZE);
        targets.setOnAction(_ -> model.turn(TARGET, "yes"));
        var groups = Style.styled(new GroupMenu(texts.get("filters.groups"), model.locale(), model::groups, model::show).button(), Style.SMALL);
        var line = Style.styled(new FlowPane(targets, new Asks(model).plan(), groups), Style.GAP_8);
        line.setAlignment(Pos.CENTER_LEFT);
        asked.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new EndBeside(line, count), asked);
        save = Buttons.withIcon(Buttons.small(texts.get("filters.save"), this::save), "fth-folder-plus");
        save.setId("save-group");
    }

    /// As the filter now is.
    public void show() {
        targets.setSelected(model.filterProperty().get().accepts(TARGET, "yes"));
        List<FilterModel.Part> parts = model.parts();
        var nodes = new ArrayList<Node>();
        parts.forEach(p -> nodes.add(chip(p)));
        model.unheld().forEach(sentence -> nodes.add(Words.caption(sentence, Style.ATTENTION)));
        if (parts.size() > 1) nodes.add(Buttons.link(texts.get("filters.clear"), model::clear));
        if (!parts.isEmpty() && model.openGroup().isEmpty()) nodes.add(save);
        Refocus.around(asked, targets, () -> {
            asked.getChildren().setAll(nodes);
            asked.setVisible(!nodes.isEmpty());
            asked.setManaged(!nodes.isEmpty());
        });
    }

    private Node chip(FilterModel.Part part) {
        var chip = Chip.plain(part.text()).icon("fth-filter").removable(texts.get("filters.remove", part.text()), () -> model.filterProperty().set(part.without()));
        return Style.styled(chip, Style.ASKED);
    }

    private void save() {
        var anew = new RadioButton(texts.get("filters.save.asked"));
        var shown = new RadioButton(texts.get("filters.save.shown", model.states().size()));
        var ways = new ToggleGroup();
        List.of(anew, shown).forEach(way -> {
            way.setToggleGroup(ways);
            way.setWrapText(true);
            way.setMinHeight(USE_PREF_SIZE);
        });
        anew.setSelected(true);
        var open = new ArrayList<Drop>();
        var panel = new TitlePanel(model.locale(), Caption.of("group-title", texts.get("filters.group.title")), "", texts.get("filters.save.do"),
                title -> make(title, anew.isSelected()), () -> open.getFirst().close());
        panel.with(Style.styled(new VBox(anew, shown), Style.GAP_8));
        open.add(Drop.open(save, panel, panel.first()));
    }

    private Optional<String> make(String title, boolean asked) {
        GroupEdits.Made made = asked ? edits.filtered(title, model.filterProperty().get()) : edits.chosen(title, model.states());
        return switch (made) {
            case GroupEdits.Made.Done done -> {
                model.openProperty().set(Optional.of(done.group().id()));
                if (!asked) model.openGroup().ifPresent(model::show);
                yield Optional.empty();
            }
            case GroupEdits.Made.Not not -> Optional.of(not.sentence());
        };
    }
}
