package demarche.ui.programmes;

import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.reference.topic.Debate;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The topics of one debate: what is taught and how deep, or in one line what is missing.
final class DebateColumn extends VBox {
    private final Debate debate;
    private final TopicsViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final Label count = Words.line("", Style.CAPTION, Style.MUTED);
    private final VBox topics = Style.styled(new VBox(), Style.GAP_4);
    private final Button add;
    private List<TopicsViewModel.Taught> shown = List.of();

    DebateColumn(Debate debate, TopicsViewModel model, Wording wording) {
        this.debate = debate;
        this.model = model;
        this.wording = wording;
        this.texts = wording.texts();
        Style.styled(this, Style.DEBATE_COLUMN, Style.GAP_8).getStyleClass().add(debate.code());
        var name = Words.wrapped(wording.debate(debate), Style.DEBATE_TEXT, Style.STRONG);
        add = Buttons.withIcon(Style.styled(Buttons.quiet(texts.get("programmes.topics.add"), this::search), Style.SMALL), "fth-plus");
        add.setId("add-" + debate.code());
        add.setAccessibleText(texts.get("programmes.topics.add.to", wording.debate(debate)));
        var named = Style.styled(new HBox(name, count), Style.GAP_4);
        named.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(named, Priority.ALWAYS);
        var header = Style.styled(new HBox(named, add), Style.GAP_4);
        header.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(header, topics);
        fill();
    }

    private void search() {
        SearchPopup.open(add, panel());
    }

    /// The search that the button opens.
    SearchPanel<demarche.plan.id.TopicId> panel() {
        return new SearchPanel<>(texts.get("programmes.topics.add.to", wording.debate(debate)), texts.get("programmes.topics.search"), texts.locale(),
                sought -> model.find(List.of(debate), sought)).onTaken(model::add);
    }

    void show(Programme programme) {
        List<TopicsViewModel.Taught> now = model.of(programme, debate);
        if (now.equals(shown)) return;
        shown = now;
        Refocus.around(this, add, this::fill);
    }

    private void fill() {
        count.setText(shown.isEmpty() ? "" : String.valueOf(shown.size()));
        topics.getChildren().setAll(shown.stream().map(this::row).toList());
        if (!shown.isEmpty()) return;
        var none = Style.styled(new HBox(Signs.debate(debate.code(), false), Words.wrapped(model.missing(debate), Style.ATTENTION)), Style.GAP_8, Style.TOPIC_ROW);
        topics.getChildren().add(none);
    }

    private HBox row(TopicsViewModel.Taught taught) {
        var name = Words.wrapped(taught.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        String id = taught.topic().id().toString();
        Button remove = Style.styled(Buttons.icon("fth-x", texts.get("programmes.topics.remove", taught.name()), "", () -> model.remove(taught.topic().id())), Style.TINY);
        remove.setGraphic(Icon.inText("fth-x"));
        remove.setId("remove-" + id);
        return Style.styled(new HBox(Signs.debate(debate.code(), true), name, depth(taught, id), remove), Style.GAP_4, Style.TOPIC_ROW);
    }

    private MenuButton depth(TopicsViewModel.Taught taught, String id) {
        MenuButton menu = Style.styled(Buttons.menu(""), Style.QUIET, Style.TINY);
        menu.setId("depth-" + id);
        menu.setGraphic(Signs.depth(taught.depth().ordinal() + 1, debate.code()));
        menu.setAccessibleText(texts.get("programmes.topics.depth", taught.name(), wording.depth(taught.depth())));
        menu.setTooltip(new javafx.scene.control.Tooltip(texts.get("programmes.topics.depth", taught.name(), wording.depth(taught.depth()))));
        for (Depth depth : Depth.values()) {
            var item = new MenuItem(wording.depth(depth), Signs.depth(depth.ordinal() + 1, debate.code()));
            item.setOnAction(_ -> model.depth(taught.topic().id(), depth));
            menu.getItems().add(item);
        }
        return menu;
    }
}
