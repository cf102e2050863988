package demarche.ui.shell;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every key on one sheet, inside the window, so that the marking stays in sight.
final class KeysOverview extends VBox {
    private final Button leave;

    KeysOverview(List<Keys.Key> keys, Texts texts, Runnable close) {
        Style.styled(this, Style.FLOATING);
        setMaxHeight(Region.USE_PREF_SIZE);
        var table = Style.styled(new GridPane(), Style.GAP_12);
        for (int i = 0; i < keys.size(); i++) table.addRow(i, Words.line(keys.get(i).shown(), Style.KEY), Words.wrapped(keys.get(i).says()));
        leave = Buttons.plain(texts.get("shell.keys.close"), close);
        getChildren().addAll(Words.wrapped(texts.get("shell.keys.title"), Style.HEADING), table, leave);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) close.run();
        });
    }

    void begin() {
        leave.requestFocus();
    }
}
