package demarche.ui.sharing.guard;

import demarche.text.Texts;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.sharing.guard.FileGuard.News;
import demarche.ui.kit.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Says which files changed outside and which copies lie beside them, each with the way to fold it in. Takes no room where there are none.
public final class NewsCard extends VBox {
    private final Texts texts;
    private final Consumer<Path> open;

    /// @param texts of the bundle `review`
    /// @param open  shows what a file brings, before anything is applied
    public NewsCard(NewsViewModel model, Texts texts, Consumer<Path> open) {
        this.texts = texts;
        this.open = open;
        Style.styled(this, Style.GAP_8);
        setMinHeight(USE_PREF_SIZE);
        model.newsProperty().subscribe(this::show);
    }

    private void show(List<News> news) {
        setManaged(!news.isEmpty());
        setVisible(!news.isEmpty());
        getChildren().setAll(news.stream().map(this::box).toList());
    }

    private Node box(News news) {
        String what = news.copy() ? texts.get("review.news.copy", news.file().getFileName()) : texts.get("review.news.file", news.file().getFileName());
        String holds = news.locked() ? texts.get("review.news.locked") : texts.get("review.news.edits", news.edits());
        var look = Buttons.small(texts.get("review.news.look"), () -> open.accept(news.file()));
        look.setAccessibleText(texts.get("review.news.look.name", news.file().getFileName()));
        return ProblemBox.attention(what, holds).action(look);
    }
}
