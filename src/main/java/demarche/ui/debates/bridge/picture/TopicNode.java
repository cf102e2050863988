package demarche.ui.debates.bridge.picture;

import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A topic of the bridge: filled and with its depth where it is taught, dashed and with a plus where it is missing.
public final class TopicNode extends HBox {
    private final Runnable open;

    /// @param spoken what a reader hears
    /// @param open   tells more about the topic
    public TopicNode(Item item, String spoken, Runnable open) {
        this.open = open;
        String debate = item.topic().debate().code();
        Style.styled(this, Style.BRIDGE_TOPIC, Style.FOCUS_RING).getStyleClass().add(debate);
        Style.MISSING.on(this, !item.isTaught());
        setId("topic-" + item.topic().id());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        var name = Words.wrapped(item.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Style.STRONG.on(name, item.isTaught());
        getChildren().addAll(Signs.debate(debate, item.isTaught()), name,
                item.depth().<javafx.scene.Node>map(d -> Signs.depth(d.ordinal() + 1, debate)).orElseGet(() -> Icon.inText("fth-plus")));
        setOnMouseClicked(click -> {
            requestFocus();
            open.run();
            click.consume();
        });
    }

    /// One of the two ends of the link a card tells about, or the topic itself.
    public void chosen(boolean now) {
        Style.CHOSEN.on(this, now);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) open.run();
        else super.executeAccessibleAction(action, parameters);
    }
}
