package demarche.ui.programmes.others;

import demarche.plan.OtherProject;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One project of somebody else: what the list says stays as it says it, the topics are ours to give.
final class ProjectForm extends VBox {
    private final OthersViewModel model;
    private final OthersWording words;
    private final Texts texts;

    ProjectForm(OthersViewModel model, OthersWording words) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        Style.styled(this, Style.ROW_FORM, Style.GAP_8);
    }

    void show(OtherProject project) {
        getChildren().setAll(Words.wrapped(project.title(), Style.STRONG));
        if (!project.description().isEmpty()) getChildren().add(Words.wrapped(project.description()));
        getChildren().addAll(Words.caption(words.origin(project)), topics(project));
        List<TopicId> suggested = model.suggested(project);
        if (!suggested.isEmpty()) getChildren().add(suggestions(project, suggested));
        getChildren().add(foot(project));
    }

    private FlowPane topics(OtherProject project) {
        var row = Style.styled(new FlowPane(Words.line(texts.get("others.topics"), Style.MUTED)), Style.GAP_8);
        project.topics().forEach(id -> topic(id).ifPresent(t -> row.getChildren().add(
                Chip.taught(t.debate().code(), words.wording().topic(t)).removable(texts.get("others.topics.remove", t.shortName()), () -> model.removeTopic(project, id)))));
        Button add = Buttons.withIcon(Buttons.small(texts.get("others.topics.add"), () -> {}), "fth-plus");
        add.setId("others-add-topic");
        add.setOnAction(_ -> SearchPopup.open(add, new SearchPanel<TopicId>(texts.get("others.topics"), texts.get("others.topics.prompt"), texts.locale(), sought -> model.find(project, sought))
                .onTaken(id -> model.addTopic(project, id))));
        row.getChildren().add(add);
        return row;
    }

    private FlowPane suggestions(OtherProject project, List<TopicId> suggested) {
        var row = Style.styled(new FlowPane(Words.line(texts.get("others.topics.named"), Style.MUTED)), Style.GAP_8);
        suggested.forEach(id -> topic(id).ifPresent(t -> row.getChildren().add(
                Buttons.withIcon(Buttons.small(words.wording().topic(t), () -> model.addTopic(project, id)), "fth-plus"))));
        return row;
    }

    private FlowPane foot(OtherProject project) {
        var close = Buttons.small(texts.get("others.close"), () -> model.chosenProperty().set(Optional.empty()));
        var remove = Style.styled(Buttons.removal(texts.get("others.remove"), () -> model.remove(project)), Style.SMALL);
        var removeList = Style.styled(Buttons.removal(texts.get("others.remove.list"), () -> model.removeList(project)), Style.SMALL);
        return Style.styled(new FlowPane(close, remove, removeList), Style.GAP_8);
    }

    private Optional<Topic> topic(TopicId id) {
        return words.wording().reference().topic(id);
    }
}
