package demarche.ui.kit.part;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The place on a screen where a [Notice] appears and goes; takes no room while there is none.
public final class NoticeBox extends VBox {
    public NoticeBox(ObservableValue<Optional<Notice>> notice) {
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        notice.subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        getChildren().setAll(notice.map(NoticeBox::box).stream().toList());
        setManaged(notice.isPresent());
        setVisible(notice.isPresent());
        setAccessibleText(notice.map(n -> (n.happened() + " " + n.then()).strip()).orElse(""));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static Node box(Notice notice) {
        return switch (notice.tone()) {
            case TROUBLE -> ProblemBox.error(notice.happened(), notice.then());
            case ATTENTION -> ProblemBox.attention(notice.happened(), notice.then());
            case DONE -> done(notice);
        };
    }

    private static Node done(Notice notice) {
        var words = Style.styled(new VBox(Words.wrapped(notice.happened(), Style.STRONG)), Style.PROBLEM_WORDS);
        if (!notice.then().isEmpty()) words.getChildren().add(Words.wrapped(notice.then(), Style.MUTED));
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        var box = Style.styled(new HBox(Icon.of("fth-check"), words), Style.PROBLEM_BOX, Style.DONE);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }
}
