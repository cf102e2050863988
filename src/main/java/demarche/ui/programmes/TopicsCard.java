package demarche.ui.programmes;

import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.reference.topic.Debate;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The topics of a programme: three columns whatever is in them, since an empty one is the message; under them the other debates that are used.
final class TopicsCard {
    private static final List<Debate> OTHERS = Arrays.stream(Debate.values()).filter(d -> !d.isMission()).toList();
    private final TopicsViewModel model;
    private final Wording wording;
    private final List<DebateColumn> three;
    private final VBox others = new VBox();
    private final Button addOther;
    private final Card card;
    private List<Debate> otherDebates = List.of();
    private List<DebateColumn> otherColumns = List.of();

    TopicsCard(TopicsViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        three = Debate.MISSION.stream().map(d -> new DebateColumn(d, model, wording)).toList();
        addOther = Style.styled(Buttons.withIcon(Buttons.quiet(wording.texts().get("programmes.topics.other"), this::search), "fth-plus"), Style.SMALL);
        addOther.setId("add-other");
        var columns = new EvenColumns(190, 0, three.toArray(Node[]::new));
        card = Card.of(wording.texts().get("programmes.topics.title")).trailing(legend()).flush(new VBox(columns, others, Style.styled(new VBox(addOther), Style.OTHER_DEBATES)));
    }

    Card card() {
        return card;
    }

    private FlowPane legend() {
        var legend = Style.styled(new FlowPane(), Style.GAP_8);
        legend.setAlignment(Pos.CENTER_RIGHT);
        for (Depth depth : Depth.values()) {
            var entry = Style.styled(Words.line(wording.depth(depth)), Style.CAPTION, Style.MUTED);
            entry.setGraphicTextGap(6);
            entry.setGraphic(Signs.depth(depth.ordinal() + 1));
            legend.getChildren().add(entry);
        }
        return legend;
    }

    private void search() {
        SearchPopup.open(addOther, new SearchPanel<>(wording.texts().get("programmes.topics.other"), wording.texts().get("programmes.topics.search"), wording.texts().locale(),
                sought -> model.find(OTHERS, sought)).onTaken(model::add));
    }

    void show(Programme programme) {
        List<Debate> now = model.others(programme);
        if (!now.equals(otherDebates)) Refocus.around(card, addOther, () -> layOut(now));
        Stream.concat(three.stream(), otherColumns.stream()).forEach(column -> column.show(programme));
    }

    private void layOut(List<Debate> now) {
        otherDebates = now;
        otherColumns = now.stream().map(d -> new DebateColumn(d, model, wording)).toList();
        others.getChildren().clear();
        if (now.isEmpty()) return;
        var heading = Style.styled(new VBox(Words.wrapped(wording.texts().get("programmes.topics.others"), Style.OVERLINE, Style.MUTED)), Style.OTHER_DEBATES);
        others.getChildren().addAll(heading, new EvenColumns(190, 0, otherColumns.toArray(Node[]::new)));
    }
}
