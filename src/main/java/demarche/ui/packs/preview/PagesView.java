package demarche.ui.packs.preview;

import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import demarche.ui.kit.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pages of a PDF exactly as they will be printed: sharp at any size, searched with Ctrl F, their text selected and copied. A new PDF of the same pack
/// takes the place of the old one without a flicker, where the reader is.
///
/// ```java
/// var pages = new PagesView(texts, background);
/// model.pdfProperty().subscribe(pages::show);
/// ```
public final class PagesView extends VBox {
    /// Of the text of a page, what a reader is told.
    private static final int TOLD_LETTERS = 500;
    private final Texts texts;
    private final Background background;
    private final SheetsPane sheets = new SheetsPane();
    private final Reading reading = new Reading();
    private final Selection selection = new Selection(reading);
    private final Search search;
    private final PreviewBar bar;
    private final Thumbs thumbs;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private Optional<Book> book = Optional.empty();
    private Optional<Job> opening = Optional.empty();
    private Optional<byte[]> shown = Optional.empty();
    private OptionalInt awaited = OptionalInt.empty();

    /// @param spoken     texts in the language of the window
    /// @param background draws and reads the pages
    public PagesView(Texts spoken, Background background) {
        this.texts = Texts.of("preview", spoken.locale());
        this.background = background;
        search = new Search(reading, texts);
        bar = new PreviewBar(texts, search, new PreviewBar.Ways(zoom -> sheets.zoom(zoom, 0), this::zoom, sheets::requestFocus));
        thumbs = new Thumbs(texts, this::goTo);
        Style.styled(this, Style.PREVIEW);
        setVgrow(sheets, Priority.ALWAYS);
        getChildren().addAll(bar, sheets);
        sheets.setId("preview-pages");
        sheets.setAccessibleText(texts.get("preview.pages"));
        sheets.setAccessibleHelp(texts.get("preview.pages.help"));
        sheets.setContextMenu(menu());
        new Hands(sheets, selection, reading, this::goTo).take();
        bar.onSought(this::seek);
        follow();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void follow() {
        sheets.pageProperty().subscribe(_ -> tellPage());
        sheets.scaleProperty().subscribe(now -> {
            bar.tell(now.doubleValue());
            mark();
        });
        sheets.onSight(this::readNear);
        selection.spanProperty().subscribe(_ -> mark());
        search.sentenceProperty().subscribe(_ -> mark());
        search.chosenProperty().subscribe(hit -> hit.filter(_ -> search.isAsked()).ifPresent(this::reveal));
    }

    /// Place, zoom and search stay when another PDF comes; what was shown stays until the new one can be drawn.
    public void show(Optional<byte[]> pdf) {
        if (pdf.isPresent() && shown.isPresent() && Arrays.equals(pdf.get(), shown.get())) return;
        shown = pdf;
        opening.ifPresent(Job::cancel);
        if (pdf.isEmpty()) take(Optional.empty());
        else opening = Optional.of(background.run(_ -> Book.open(pdf.get(), background), opened -> take(Optional.of(opened)), PagesView::ourMistake));
    }

    /// A PDF of our own that cannot be read is a mistake of ours.
    private static void ourMistake(Exception trouble) {
        throw new UncheckedIOException((IOException) trouble);
    }

    private void take(Optional<Book> opened) {
        opening = Optional.empty();
        book.ifPresent(Book::close);
        book = opened;
        reading.begin(opened.map(b -> b.sizes().size()).orElse(0));
        selection.clear();
        search.begin();
        count.set(reading.count());
        sheets.show(opened);
        awaited.ifPresent(sheets::goTo);
        awaited = OptionalInt.empty();
        thumbs.show(opened, sheets.column().density());
        tellPage();
        mark();
    }

    private void tellPage() {
        bar.tell(pageProperty().get(), count.get());
        thumbs.choose(pageProperty().get());
    }

    /// Brings the top of a page into sight; while a PDF is being opened, as soon as it is there.
    ///
    /// @param page from 1; a page that is not there changes nothing
    public void goTo(int page) {
        if (opening.isPresent()) awaited = OptionalInt.of(page);
        sheets.goTo(page);
    }

    /// The page of which most is seen, from 1; 0 without pages.
    public ReadOnlyIntegerProperty pageProperty() {
        return sheets.pageProperty();
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The pages as a column of small ones, to be put beside this.
    public Node thumbs() {
        return thumbs;
    }

    private void zoom(boolean closer) {
        double scale = sheets.column().scale();
        sheets.zoom(closer ? Zoom.above(scale) : Zoom.below(scale), 0);
    }

    /// Texts of the pages in sight are read for readers and selection; of all pages once something is looked for.
    private void readNear() {
        var near = sheets.nearSight();
        book.ifPresent(b -> b.read(reading.unread(near).stream().filter(p -> search.isOn() || near.contains(p)).toList(), this::read));
    }

    private void read(int page, Book.Read what) {
        reading.take(page, what);
        sheets.sheet(page).setAccessibleText(texts.get("preview.page.text", page, count.get(), what.text().beginning(TOLD_LETTERS)));
        search.read(page);
        if (search.isOn()) mark(page);
    }

    private void seek(String words) {
        search.seek(words, Math.max(1, pageProperty().get()));
        mark();
        readNear();
    }

    private void reveal(Search.Hit hit) {
        search.chosenBoxes(hit.page()).stream().findFirst().ifPresent(box -> sheets.reveal(hit.page(), box.y()));
    }

    private void mark() {
        for (int page = 1; page <= Math.min(count.get(), sheets.column().count()); page++) mark(page);
    }

    private void mark(int page) {
        sheets.sheet(page).mark(search.boxes(page), search.chosenBoxes(page), selection.on(page));
    }

    private ContextMenu menu() {
        var copy = new MenuItem(texts.get("preview.copy"));
        copy.setOnAction(_ -> copy());
        var page = new MenuItem(texts.get("preview.copy.page"));
        page.setOnAction(_ -> copy(reading.text(pageProperty().get()).text()));
        var all = new MenuItem(texts.get("preview.select"));
        all.setOnAction(_ -> selection.page(pageProperty().get()));
        var menu = new ContextMenu(copy, page, all);
        menu.setOnShowing(_ -> copy.setDisable(selection.text().isEmpty()));
        return menu;
    }

    /// What is selected, or the page in sight.
    private void copy() {
        copy(selection.text().isEmpty() ? reading.text(pageProperty().get()).text() : selection.text());
    }

    private static void copy(String text) {
        if (text.isEmpty()) return;
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() ? shortcut(key) : key.getCode() == KeyCode.ESCAPE && deselect()) key.consume();
    }

    private boolean deselect() {
        boolean had = selection.spanProperty().get().isPresent();
        selection.clear();
        return had;
    }

    private boolean shortcut(KeyEvent key) {
        switch (key.getCode()) {
            case F -> bar.seek();
            case PLUS, EQUALS, ADD -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> sheets.zoom(new Zoom.FitWidth(), 0);
            case A, C -> {
                if (bar.isSeeking()) return false;
                if (key.getCode() == KeyCode.A) selection.page(pageProperty().get());
                else copy();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
