package demarche.support;

import demarche.ui.kit.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A place of the sidebar with nothing of its own behind it, that remembers whether it is in sight.
public final class DummyScreen implements Screen {
    private final String id;
    private final String title;
    private final String icon;
    private final Supplier<Node> view;
    private Optional<Count> count = Optional.empty();
    private List<Key> keys = List.of();
    private boolean inSight;

    public DummyScreen(String id, String title, String icon, Supplier<Node> view) {
        this.id = id;
        this.title = title;
        this.icon = icon;
        this.view = view;
    }

    public static DummyScreen empty(String id, String title, String icon) {
        return new DummyScreen(id, title, icon, Region::new);
    }

    public DummyScreen counting(int number, boolean waiting) {
        count = Optional.of(new Count(number, waiting));
        return this;
    }

    public DummyScreen telling(Key... told) {
        keys = List.of(told);
        return this;
    }

    public boolean isInSight() {
        return inSight;
    }

    @Override
    public List<Key> keys() {
        return keys;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public ObservableValue<Optional<Count>> count() {
        return new ReadOnlyObjectWrapper<>(count);
    }

    @Override
    public Node view() {
        return view.get();
    }

    @Override
    public void shown() {
        inSight = true;
    }

    @Override
    public void hidden() {
        inSight = false;
    }

    @Override
    public boolean needsPlan() {
        return !id.equals("settings");
    }

    @Override
    public boolean standsApart() {
        return id.equals("settings");
    }
}
