package demarche.ui.packs.preview;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.packs.preview.Book.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The pages as a column of small ones, the page in sight framed: a click or the arrow keys go to another.
final class Thumbs extends ScrollPane {
    /// Pixels that the widest page takes.
    private static final double WIDTH = 104;
    private final Texts texts;
    private final IntConsumer goTo;
    private final VBox column = Style.styled(new VBox(), Style.THUMBS);
    private final List<PageSheet> sheets = new ArrayList<>();
    private Optional<Book> book = Optional.empty();
    private PageColumn sizes = new PageColumn(List.of(), 1, 1);
    private int chosen;

    Thumbs(Texts texts, IntConsumer goTo) {
        this.texts = texts;
        this.goTo = goTo;
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(texts.get("preview.thumbs"));
        setId("preview-thumbs");
        Style.styled(this, Style.THUMBS_SCROLL);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        vvalueProperty().subscribe(_ -> look());
        viewportBoundsProperty().subscribe(_ -> look());
        column.heightProperty().subscribe(_ -> look());
    }

    void show(Optional<Book> shown, double density) {
        book = shown;
        var pages = shown.map(Book::sizes).orElse(List.of());
        double widest = pages.stream().mapToDouble(p -> p.width()).max().orElse(1);
        sizes = new PageColumn(pages, WIDTH / widest, density);
        if (sheets.size() != pages.size()) rebuild(pages.size());
        for (int page = 1; page <= pages.size(); page++) {
            PageSheet sheet = sheets.get(page - 1);
            sheet.setMinSize(sizes.width(page), sizes.height(page));
            sheet.setPrefSize(sizes.width(page), sizes.height(page));
            sheet.setMaxSize(sizes.width(page), sizes.height(page));
            sheet.place(sizes, page, 0);
            sheet.stale();
        }
        look();
    }

    private void rebuild(int count) {
        sheets.clear();
        column.getChildren().clear();
        for (int page = 1; page <= count; page++) {
            var sheet = new PageSheet();
            sheet.setManaged(true);
            sheets.add(sheet);
            column.getChildren().add(thumb(page, count, sheet));
        }
        choose(Math.clamp(chosen, 0, count));
    }

    private ToggleButton thumb(int page, int count, PageSheet sheet) {
        var thumb = Style.styled(new ToggleButton(String.valueOf(page), sheet), Style.THUMB);
        thumb.setContentDisplay(ContentDisplay.TOP);
        thumb.setAccessibleText(texts.get("preview.page", page, count));
        thumb.setFocusTraversable(false);
        thumb.setOnAction(_ -> {
            thumb.setSelected(page == chosen);
            goTo.accept(page);
        });
        return thumb;
    }

    /// Frames a page and brings it into sight; only it can be reached by Tab.
    void choose(int page) {
        chosen = page;
        for (int i = 0; i < column.getChildren().size(); i++) {
            var thumb = (ToggleButton) column.getChildren().get(i);
            thumb.setSelected(i == page - 1);
            thumb.setFocusTraversable(i == page - 1);
        }
        reveal();
    }

    private void reveal() {
        if (chosen < 1 || chosen > column.getChildren().size()) return;
        Bounds at = column.getChildren().get(chosen - 1).getBoundsInParent();
        double hidden = column.getHeight() - getViewportBounds().getHeight();
        double top = getVvalue() * hidden;
        if (hidden <= 0 || at.getMinY() >= top && at.getMaxY() <= top + getViewportBounds().getHeight()) return;
        setVvalue(Math.clamp((at.getCenterY() - getViewportBounds().getHeight() / 2) / hidden, 0, 1));
    }

    private void key(KeyEvent key) {
        int to = switch (key.getCode()) {
            case UP, LEFT, PAGE_UP -> chosen - 1;
            case DOWN, RIGHT, PAGE_DOWN -> chosen + 1;
            case HOME -> 1;
            case END -> sheets.size();
            default -> 0;
        };
        if (to < 1) return;
        key.consume();
        if (to > sheets.size()) return;
        goTo.accept(to);
        choose(to);
        column.getChildren().get(to - 1).requestFocus();
    }

    /// Draws those in sight and lets go of the others.
    private void look() {
        double room = getViewportBounds().getHeight();
        if (book.isEmpty() || room <= 0 || sheets.isEmpty()) return;
        double top = getVvalue() * Math.max(0, column.getHeight() - room);
        var wanted = new ArrayList<Piece>();
        for (int page = 1; page <= sheets.size(); page++) {
            Bounds at = column.getChildren().get(page - 1).getBoundsInParent();
            if (at.getMaxY() < top - room / 2 || at.getMinY() > top + room * 1.5) sheets.get(page - 1).release();
            else wanted.addAll(sizes.pieces(page, 0, Double.MAX_VALUE));
        }
        wanted.removeIf(piece -> sheets.get(piece.page() - 1).holds(piece) || isKept(piece));
        book.get().draw(Place.THUMBS, wanted, this::drawn);
    }

    private boolean isKept(Piece piece) {
        Optional<Image> kept = book.flatMap(b -> b.drawing(piece));
        kept.ifPresent(image -> drawn(piece, image));
        return kept.isPresent();
    }

    private void drawn(Piece piece, Image image) {
        sheets.get(piece.page() - 1).draw(piece, image, sizes);
    }
}
