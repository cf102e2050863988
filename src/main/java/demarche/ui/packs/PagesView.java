package demarche.ui.packs;

import demarche.pack.ink.Pages.Picture;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of a brief under each other, as wide as there is room for. White in every theme, since paper is.
final class PagesView extends ScrollPane {
    private static final double WIDEST = 860;
    private static final double MARGIN = 16;
    private final Texts texts;
    private final VBox sheets = Style.styled(new VBox(), Style.GAP_16, Style.SHEETS);

    PagesView(Texts texts) {
        this.texts = texts;
        setContent(sheets);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.get("packs.pages"));
        Style.styled(this, Style.DESK_TOP);
    }

    void show(List<Picture> pages) {
        sheets.getChildren().clear();
        for (int i = 0; i < pages.size(); i++) sheets.getChildren().add(sheet(pages.get(i), texts.get("packs.page", i + 1, pages.size())));
    }

    private StackPane sheet(Picture page, String name) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(viewportBoundsProperty().map(seen -> Math.clamp(seen.getWidth() - 2 * MARGIN, 1, WIDEST)));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(name);
        var paper = Style.styled(new StackPane(view), Style.SHEET);
        paper.setMaxWidth(USE_PREF_SIZE);
        return paper;
    }
}
