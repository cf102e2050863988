package demarche.ui.debates.topics;

import demarche.insight.TopicName;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.ui.debates.part.Wording;
import demarche.ui.debates.topics.TopicsViewModel.Line;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A debate or a topic in the tree: its sign, filled where it is taught, its name, and how many states are taught it.
final class TopicCell extends TreeCell<Line> {
    private final TopicsViewModel model;
    private final Wording wording;

    TopicCell(TopicsViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText("");
        if (empty || line == null) return;
        switch (line) {
            case Line.OfDebate(Debate debate) -> show(debate);
            case Line.OfTopic(Topic topic) -> show(topic);
        }
    }

    private void show(Debate debate) {
        fill(debate, model.isTaught(debate), Words.wrapped(wording.debate(debate), Style.STRONG), "");
        setAccessibleText(wording.debate(debate));
    }

    private void show(Topic topic) {
        int states = model.states(topic.id());
        boolean taught = model.isTaught(topic.id());
        fill(topic.debate(), taught, Words.wrapped(TopicName.listed(topic)), states == 0 ? "" : Integer.toString(states));
        String told = taught ? wording.texts().get("debates.topics.cell.taught", states) : wording.texts().get("debates.topics.cell.open");
        setAccessibleText(wording.texts().get("debates.topics.cell", TopicName.listed(topic), told));
    }

    private void fill(Debate debate, boolean taught, Label name, String count) {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setGraphic(Style.styled(new HBox(Signs.debate(debate.code(), taught), name, Words.line(count, Style.CAPTION, Style.MUTED)), Style.TREE_ROW));
    }
}
