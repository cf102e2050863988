package demarche.ui.debates.topics;

import demarche.insight.debate.TopicTree;
import demarche.plan.id.TopicId;
import demarche.ui.debates.part.Wording;
import demarche.ui.debates.topics.TopicsViewModel.Branch;
import demarche.ui.debates.topics.TopicsViewModel.Line;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The field that searches and the tree of topics under it; what is found stands as a list in the tree's place. The arrow keys walk, Enter goes into the page.
final class TopicList extends VBox {
    private final TopicsViewModel model;
    private final TextField field = new TextField();
    private final TreeView<Line> tree = new TreeView<>();
    private final Label note = Words.caption("");
    private final TreeItem<Line> whole = new TreeItem<>();
    private List<Branch> shown = List.of();
    private boolean choosing;

    /// @param enter moves the keyboard into the page of the chosen topic
    TopicList(TopicsViewModel model, Wording wording, Runnable enter) {
        this.model = model;
        field.setId("search-topics");
        field.setPromptText(wording.texts().get("debates.topics.search.prompt"));
        field.setAccessibleText(wording.texts().get("debates.topics.search"));
        field.textProperty().bindBidirectional(model.soughtProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        tree.setId("topics");
        tree.setAccessibleText(wording.texts().get("debates.topics.tree"));
        tree.setShowRoot(false);
        tree.setRoot(whole);
        tree.setCellFactory(_ -> new TopicCell(model, wording));
        tree.getSelectionModel().selectedItemProperty().subscribe(this::open);
        tree.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && tree.getSelectionModel().getSelectedItem() != null) enter.run();
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        Style.styled(this, Style.TOPIC_TREE, Style.CARD);
        var head = Style.styled(new VBox(field, note), Style.FILTERS, Style.GAP_4);
        getChildren().addAll(head, tree);
        model.soughtProperty().subscribe(_ -> search(wording));
    }

    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    void focusTree() {
        tree.requestFocus();
    }

    /// As the plan's day has it.
    void show(Wording wording) {
        List<Branch> now = model.branches();
        if (!now.equals(shown)) {
            shown = now;
            whole.getChildren().setAll(now.stream().map(TopicList::item).toList());
            search(wording);
        }
        tree.refresh();
    }

    private static TreeItem<Line> item(Branch branch) {
        var item = new TreeItem<Line>(new Line.OfDebate(branch.debate()));
        item.getChildren().setAll(branch.topics().stream().map(TopicList::item).toList());
        item.setExpanded(branch.debate().isMission());
        return item;
    }

    private static TreeItem<Line> item(TopicTree topic) {
        var item = new TreeItem<Line>(new Line.OfTopic(topic.topic()));
        item.getChildren().setAll(topic.parts().stream().map(TopicList::item).toList());
        return item;
    }

    private void search(Wording wording) {
        boolean searching = !model.soughtProperty().get().isBlank();
        if (searching) {
            var found = new TreeItem<Line>();
            model.found().forEach(t -> found.getChildren().add(new TreeItem<>(new Line.OfTopic(t))));
            note.setText(wording.texts().get(found.getChildren().isEmpty() ? "debates.topics.found.none" : "debates.topics.found", found.getChildren().size()));
            tree.setRoot(found);
            tree.getSelectionModel().selectFirst();
        } else {
            tree.setRoot(whole);
            note.setText(wording.texts().get("debates.topics.key"));
            model.chosenProperty().get().ifPresent(this::reveal);
        }
    }

    private void walk(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) focusTree();
        else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) field.clear();
        else return;
        key.consume();
    }

    private void open(TreeItem<Line> item) {
        if (choosing || item == null || !(item.getValue() instanceof Line.OfTopic(var topic))) return;
        model.open(topic.id());
    }

    /// Unfolds what hides the topic, and chooses it.
    void reveal(TopicId topic) {
        Optional<TreeItem<Line>> item = all(tree.getRoot()).filter(i -> i.getValue() instanceof Line.OfTopic(var t) && t.id().equals(topic)).findFirst();
        if (item.isEmpty() || item.get() == tree.getSelectionModel().getSelectedItem()) return;
        choosing = true;
        for (TreeItem<Line> up = item.get().getParent(); up != null; up = up.getParent()) up.setExpanded(true);
        tree.getSelectionModel().select(item.get());
        tree.scrollTo(Math.max(0, tree.getRow(item.get()) - 4));
        choosing = false;
    }

    private static Stream<TreeItem<Line>> all(TreeItem<Line> from) {
        return Stream.concat(Stream.of(from), from.getChildren().stream().flatMap(TopicList::all));
    }
}
