package demarche.ui.kit.group;

import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says over a picture or a list that only some states are shown, and which; with the way back to all. Takes no room while all are shown.
public final class NarrowedStrip extends VBox {
    private final Node next;
    private final Hyperlink all;
    private Optional<String> shown = Optional.empty();

    /// @param all  what the way back says
    /// @param next has the keyboard after the way back was taken
    public NarrowedStrip(String all, Runnable showAll, Node next) {
        this.next = next;
        this.all = Buttons.link(all, showAll);
        this.all.setId("show-all-states");
        Style.styled(this, Style.GROUP_STRIP);
        setVisible(false);
        setManaged(false);
    }

    public void show(Optional<String> sentence) {
        if (sentence.equals(shown)) return;
        shown = sentence;
        Refocus.around(this, next, () -> {
            getChildren().setAll(sentence.map(words -> new EndBeside(Words.wrapped(words), new HBox(all))).stream().toList());
            setVisible(sentence.isPresent());
            setManaged(sentence.isPresent());
        });
    }
}
