package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Two or three ways to see the same thing, one of them on: "Board | Compare".
///
/// @param <T> what the ways are
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> chosen;

    public Segments(List<T> ways, T first, Function<T, String> wording) {
        chosen = new SimpleObjectProperty<>(first);
        Style.styled(this, Style.SEGMENTS);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        ways.forEach(way -> getChildren().add(button(way, wording)));
        Style.styled(getChildren().getFirst(), Style.FIRST);
        Style.styled(getChildren().getLast(), Style.LAST);
    }

    private ToggleButton button(T way, Function<T, String> wording) {
        var button = new ToggleButton(wording.apply(way));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(way.equals(chosen.get()));
        button.setOnAction(_ -> {
            chosen.set(way);
            button.setSelected(true);
        });
        chosen.subscribe(now -> button.setSelected(way.equals(now)));
        return button;
    }

    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }
}
