package demarche.ui.packs.preview;

import demarche.pack.ink.Pages;
import demarche.pack.ink.Pages.Picture;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import demarche.ui.kit.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of a paper under each other, as wide as there is room for. White in every theme, since paper is.
public final class PagesView extends ScrollPane {
    /// Dots an inch of the pages on the screen.
    private static final float DPI = 110;
    private static final double WIDEST = 860;
    private static final double MARGIN = 16;
    private static final double THUMB = 102;
    private final Texts texts;
    private final Background background;
    private final VBox sheets = Style.styled(new VBox(), Style.GAP_16, Style.SHEETS);
    private final VBox thumbs = Style.styled(new VBox(), Style.GAP_8, Style.THUMBS);
    private final ScrollPane beside = new ScrollPane(thumbs);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private Optional<Job> drawing = Optional.empty();

    public PagesView(Texts texts, Background background) {
        this.texts = texts;
        this.background = background;
        setContent(sheets);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.get("packs.pages"));
        Style.styled(this, Style.DESK_TOP);
        beside.setHbarPolicy(ScrollBarPolicy.NEVER);
        beside.setFitToWidth(true);
        beside.setFocusTraversable(false);
        vvalueProperty().subscribe(_ -> page.set(seen()));
    }

    /// Draws the pages away from the window; those in sight stay until they are there.
    public void show(Optional<byte[]> pdf) {
        drawing.ifPresent(Job::cancel);
        drawing = Optional.empty();
        if (pdf.isEmpty()) draw(List.of());
        else drawing = Optional.of(background.run(progress -> pictures(pdf.get(), progress), this::draw, trouble -> {
            throw new UncheckedIOException((IOException) trouble);
        }));
    }

    private static List<Picture> pictures(byte[] pdf, Background.Progress progress) throws IOException {
        var pictures = new ArrayList<Picture>();
        try (Pages pages = Pages.of(pdf)) {
            for (int i = 1; i <= pages.count() && !progress.isCancelled(); i++) pictures.add(pages.picture(i, DPI));
        }
        return pictures;
    }

    /// The page that is in sight, counted from 1.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Brings a page into sight.
    public void goTo(int number) {
        if (number < 1 || number > sheets.getChildren().size()) return;
        double room = sheets.getHeight() - getViewportBounds().getHeight();
        double top = sheets.getChildren().get(number - 1).getBoundsInParent().getMinY() - MARGIN;
        setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
        page.set(number);
    }

    /// The same pages, small, to go to one.
    public Node thumbs() {
        return beside;
    }

    private int seen() {
        double middle = getVvalue() * (sheets.getHeight() - getViewportBounds().getHeight()) + getViewportBounds().getHeight() / 2;
        for (int i = 0; i < sheets.getChildren().size(); i++) {
            Bounds box = sheets.getChildren().get(i).getBoundsInParent();
            if (box.getMaxY() >= middle) return i + 1;
        }
        return Math.max(1, sheets.getChildren().size());
    }

    private void draw(List<Picture> pages) {
        sheets.getChildren().clear();
        thumbs.getChildren().clear();
        for (int i = 1; i <= pages.size(); i++) {
            Image image = image(pages.get(i - 1));
            String name = texts.get("packs.page", i, pages.size());
            sheets.getChildren().add(sheet(image, name));
            thumbs.getChildren().add(thumb(image, i, name));
        }
    }

    private static Image image(Picture page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
        return image;
    }

    private StackPane sheet(Image image, String name) {
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

    private Button thumb(Image image, int number, String name) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(THUMB);
        var button = Style.styled(new Button(String.valueOf(number), Style.styled(new StackPane(view), Style.SHEET)), Style.THUMB);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAccessibleText(name);
        button.setOnAction(_ -> goTo(number));
        page.subscribe(now -> Style.CHOSEN.on(button, now.intValue() == number));
        return button;
    }
}
