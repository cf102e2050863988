package demarche.ui.shell;

import demarche.ui.desk.SaveState;
import demarche.ui.kit.Background;
import demarche.ui.kit.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the frame of the window shows and allows: which screen is in front, the plan's name and marking, the countdown, saving, undo and the palette.
/// `app` fills it; the frame knows no plan and no screen.
public final class ShellViewModel {
    private final List<Screen> screens;
    private final Screen welcome;
    private final Background background;
    private final ReadOnlyObjectWrapper<Screen> current;
    private final StringProperty planTitle = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Marking>> marking = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Countdown>> countdown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<SaveState>> saveState = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<MenuEntry> planMenu = FXCollections.observableArrayList();
    private final ObservableList<String> footer = FXCollections.observableArrayList();
    private final Step undo = new Step();
    private final Step redo = new Step();
    private Function<String, List<Hit>> finder = _ -> List.of();
    private Consumer<Message> teller = _ -> {};

    record WayBack(String text, Runnable run) {}

    record Message(String sentence, Optional<WayBack> action) {}

    /// @param screens in the order of the sidebar; Ctrl 1 to 9 open them
    /// @param welcome shown while no plan is open
    public ShellViewModel(List<Screen> screens, Screen welcome, Background background) {
        this.screens = List.copyOf(screens);
        this.welcome = welcome;
        this.background = background;
        this.current = new ReadOnlyObjectWrapper<>(welcome);
        welcome.shown();
        marking.subscribe((before, now) -> {
            if (before.isPresent() != now.isPresent()) go(now.isPresent() ? this.screens.getFirst() : welcome);
        });
    }

    public List<Screen> screens() {
        return screens;
    }

    public ReadOnlyObjectProperty<Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// A plan is open as long as it has a marking.
    public boolean isPlanOpen() {
        return marking.get().isPresent();
    }

    public boolean isAvailable(Screen screen) {
        return isPlanOpen() || !screen.needsPlan();
    }

    /// Nothing happens when the screen needs a plan and none is open.
    public void open(String screenId) {
        screens.stream().filter(s -> s.id().equals(screenId)).filter(this::isAvailable).findFirst().ifPresent(this::go);
    }

    /// @param place counted from 1, as in Ctrl 1
    public void openAt(int place) {
        if (place <= screens.size()) open(screens.get(place - 1).id());
    }

    private void go(Screen screen) {
        if (screen == current.get()) return;
        current.get().hidden();
        screen.shown();
        current.set(screen);
    }

    Screen welcome() {
        return welcome;
    }

    public StringProperty planTitleProperty() {
        return planTitle;
    }

    /// Setting it opens the frame for a plan; empty closes it.
    public ObjectProperty<Optional<Marking>> markingProperty() {
        return marking;
    }

    public ObjectProperty<Optional<Countdown>> countdownProperty() {
        return countdown;
    }

    public ObjectProperty<Optional<SaveState>> saveStateProperty() {
        return saveState;
    }

    public ObservableList<MenuEntry> planMenu() {
        return planMenu;
    }

    /// Short lines at the foot of the sidebar: since when the facts are known, who works here.
    public ObservableList<String> footer() {
        return footer;
    }

    public Step undo() {
        return undo;
    }

    public Step redo() {
        return redo;
    }

    /// What the palette asks, off the JavaFX thread. An empty question lists what can be done.
    public void findWith(Function<String, List<Hit>> find) {
        finder = find;
    }

    void find(String question, Consumer<List<Hit>> found) {
        background.run(_ -> finder.apply(question), found, _ -> {});
    }

    /// Tells what was just done, at the foot of the window.
    public void tell(String sentence) {
        teller.accept(new Message(sentence, Optional.empty()));
    }

    public void tell(String sentence, String wayBack, Runnable back) {
        teller.accept(new Message(sentence, Optional.of(new WayBack(wayBack, back))));
    }

    void onTold(Consumer<Message> listener) {
        teller = listener;
    }
}
