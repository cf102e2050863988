package demarche.ui.shell;

import demarche.text.Texts;
import demarche.ui.kit.Screen;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every key on one sheet, those of the screen in sight last; inside the window, so that the marking stays in sight.
final class KeysOverview extends VBox {
    private final Button leave;

    KeysOverview(List<Keys.Key> keys, Screen screen, Texts texts, Runnable close) {
        Style.styled(this, Style.FLOATING);
        setMaxHeight(Region.USE_PREF_SIZE);
        var table = Style.styled(new GridPane(), Style.GAP_12);
        keys.forEach(key -> tell(table, key.shown(), key.says()));
        if (!screen.keys().isEmpty()) table.add(Words.wrapped(texts.get("shell.keys.here", screen.title()), Style.OVERLINE, Style.MUTED), 0, table.getRowCount(), 2, 1);
        screen.keys().forEach(key -> tell(table, key.shown(), key.says()));
        leave = Buttons.plain(texts.get("shell.keys.close"), close);
        getChildren().addAll(Words.wrapped(texts.get("shell.keys.title"), Style.HEADING), scrolled(table, texts.get("shell.keys.title")), leave);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) close.run();
        });
    }

    /// Large text in a low window leaves no room for all of them.
    private static ScrollPane scrolled(GridPane table, String name) {
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setAccessibleText(name);
        scroll.heightProperty().subscribe(_ -> scroll.setFocusTraversable(scroll.getHeight() < table.getHeight()));
        return scroll;
    }

    private static void tell(GridPane table, String key, String says) {
        table.addRow(table.getRowCount(), Words.line(key, Style.KEY), Words.wrapped(says));
    }

    void begin() {
        leave.requestFocus();
    }
}
