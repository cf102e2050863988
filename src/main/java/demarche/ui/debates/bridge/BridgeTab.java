package demarche.ui.debates.bridge;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The bridge: debates side by side, what is taught, what leads from one to the other, and the step that makes a link.
public final class BridgeTab {
    /// What leads out of it.
    public record Doors(Consumer<ItemId> openProgramme, Consumer<Iso3> openState, Consumer<TopicId> openTopic) {}

    private final BridgeViewModel model;
    private final BridgeView view;

    /// @param locale the language of the window
    public BridgeTab(Desk desk, TakeBack takeBack, Locale locale, Doors doors) {
        model = new BridgeViewModel(desk, takeBack, new Wording(Texts.of("bridge", locale), new Days(locale), desk.reference()));
        view = new BridgeView(model, doors);
    }

    public Node view() {
        return view.root();
    }

    /// Call when the bridge is shown; end it when it is hidden.
    public Subscription follow() {
        return Subscription.combine(model.follow(), view.follow());
    }

    public void show(Subject subject) {
        model.show(subject);
    }

    BridgeViewModel model() {
        return model;
    }

    BridgeView bridge() {
        return view;
    }
}
