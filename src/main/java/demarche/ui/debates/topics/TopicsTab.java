package demarche.ui.debates.topics;

import demarche.plan.id.TopicId;
import demarche.ui.debates.part.Adding;
import demarche.ui.kit.part.Beside;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.Tab;
import demarche.ui.debates.part.Wording;
import demarche.ui.desk.Desk;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Every debate as a tree, and beside it the page of one topic.
public final class TopicsTab {
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private final TopicsViewModel model;
    private final Wording wording;
    private final TopicList list;
    private final TopicPage page;
    private final Beside view;

    public TopicsTab(Desk desk, Wording wording, Adding adding, Doors doors) {
        this.wording = wording;
        model = new TopicsViewModel(desk);
        page = new TopicPage(model, wording, adding, doors);
        list = new TopicList(model, wording, page::focusFirst);
        view = new Beside(list, page, 0.36);
        VBox.setVgrow(view, Priority.ALWAYS);
        view.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!BACK.match(key) || !model.canGoBack()) return;
            model.back();
            key.consume();
        });
    }

    public Tab tab() {
        return new Tab(wording.texts().get("debates.topics.title"), wording.texts().get("debates.topics.lead"), view, this::follow, list::focusField);
    }

    private Subscription follow() {
        return Subscription.combine(model.follow(), model.findingsProperty().subscribe(_ -> showAll()), model.chosenProperty().subscribe(this::turn));
    }

    private void showAll() {
        list.show(wording);
        page.show(model.sheet());
    }

    private void turn(Optional<TopicId> topic) {
        view.top();
        topic.ifPresent(list::reveal);
        page.show(model.sheet());
    }

    /// Shows the page of a topic, whatever was searched for.
    public void open(TopicId topic) {
        model.soughtProperty().set("");
        model.open(topic);
    }

    /// Searches, as typing would.
    public void search(String words) {
        model.soughtProperty().set(words);
    }
}
