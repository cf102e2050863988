package demarche.ui.debates;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Narrative;
import demarche.ui.debates.bridge.BridgeTab;
import demarche.ui.debates.linkage.LinkageTab;
import demarche.ui.debates.matrix.MatrixTab;
import demarche.ui.debates.part.Adding;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.Narrowing;
import demarche.ui.debates.part.Tab;
import demarche.ui.debates.part.Wording;
import demarche.ui.debates.topics.TopicsTab;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Screen;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Segments;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The debates side by side: every topic with its links, who is taught what, and how far it joins.
public final class DebatesScreen implements Screen {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private final Wording wording;
    private final Narrowing narrowing;
    private final TopicsTab topics;
    private final MatrixTab matrix;
    private final LinkageTab linkage;
    private final List<Tab> tabs;
    private final Segments<Tab> segments;
    private final Page page;
    private Subscription shown = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;

    /// What leads out of the screen.
    ///
    /// @param startProgramme asks for a new programme for the states
    public record Ways(Consumer<ItemId> openProgramme, Consumer<Iso3> openState, Consumer<Set<Iso3>> startProgramme, Consumer<Narrative> showAnswer) {}

    /// @param locale the language of the window
    /// @param ways   what leads out of the screen; topics open on it
    public DebatesScreen(Desk desk, Locale locale, Ways ways, TakeBack takeBack) {
        wording = Wording.in(locale, desk.reference());
        var doors = new Doors(ways.openProgramme(), ways.openState(), ways.startProgramme(), this::openTopic, ways.showAnswer());
        var adding = new Adding(desk, takeBack, wording);
        topics = new TopicsTab(desk, wording, adding, doors);
        narrowing = new Narrowing(desk, locale);
        linkage = new LinkageTab(new LinkageTab.Given(desk, wording, narrowing), adding, doors);
        matrix = new MatrixTab(new MatrixTab.Given(desk, wording, narrowing), adding, doors);
        tabs = List.of(topics.tab(), bridge(new BridgeTab(desk, takeBack, locale, new BridgeTab.Doors(ways.openProgramme(), ways.openState(), this::openTopic))), matrix.tab(), linkage.tab());
        segments = new Segments<>(tabs, tabs.getFirst(), Tab::title);
        page = new Page(title(), "").actions(segments);
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!FIND.match(key)) return;
            tab().find().run();
            key.consume();
        });
        segments.chosenProperty().subscribe(this::place);
    }

    private Tab bridge(BridgeTab bridge) {
        VBox.setVgrow(bridge.view(), Priority.ALWAYS);
        return new Tab(wording.texts().get("debates.bridge.title"), wording.texts().get("debates.bridge.lead"), bridge.view(), bridge::follow,
                () -> bridge.view().lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus));
    }

    @Override
    public String id() {
        return "debates";
    }

    @Override
    public String title() {
        return wording.texts().get("debates.title");
    }

    @Override
    public String icon() {
        return "fth-columns";
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("Ctrl F", wording.texts().get("debates.key.find")));
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void shown() {
        shown.unsubscribe();
        shown = segments.chosenProperty().subscribe(this::follow);
    }

    @Override
    public void hidden() {
        shown.unsubscribe();
        following.unsubscribe();
        shown = Subscription.EMPTY;
        following = Subscription.EMPTY;
    }

    private void follow(Tab tab) {
        following.unsubscribe();
        following = tab.follow().get();
    }

    private Tab tab() {
        return segments.chosenProperty().get();
    }

    private void place(Tab tab) {
        page.subtitle(tab.lead()).cleared().main(tab.view());
    }

    /// Shows the page of a topic.
    public void openTopic(TopicId topic) {
        segments.chosenProperty().set(tabs.getFirst());
        topics.open(topic);
    }

    TopicsTab topics() {
        return topics;
    }

    Narrowing narrowing() {
        return narrowing;
    }

    LinkageTab linkage() {
        return linkage;
    }

    /// Turns to a tab by its place.
    void turnTo(int tab) {
        segments.chosenProperty().set(tabs.get(tab));
    }
}
