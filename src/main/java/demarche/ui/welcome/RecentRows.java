package demarche.ui.welcome;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.nio.file.Path;
import java.util.Collection;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The plan files opened last, each with where it lies.
record RecentRows(WelcomeViewModel model, Texts texts) {

    Rows of(Collection<Path> files) {
        var rows = new Rows();
        files.stream().filter(file -> file.getFileName() != null).forEach(file -> rows.add(row(file)));
        return rows;
    }

    private HBox row(Path file) {
        var words = new VBox(Words.wrapped(file.getFileName().toString(), Style.SENTENCE, Style.STRONG), Words.caption(String.valueOf(file.getParent())));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = Buttons.small(texts.get("welcome.recent.open"), () -> model.openFile(file));
        open.setAccessibleText(texts.get("welcome.recent.open.name", file.getFileName()));
        Button forget = Buttons.icon("fth-x", texts.get("welcome.recent.forget", file.getFileName()), "", () -> model.forget(file));
        return new HBox(words, open, forget);
    }
}
