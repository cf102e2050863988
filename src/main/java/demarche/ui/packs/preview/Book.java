package demarche.ui.packs.preview;

import demarche.pack.ink.Pages;
import demarche.pack.ink.Pages.Picture;
import demarche.pack.ink.Pages.Size;
import demarche.pack.ink.read.Link;
import demarche.pack.ink.read.PageText;
import demarche.ui.kit.Background;
import demarche.ui.packs.preview.Errands.Errand;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// An opened PDF as the preview uses it: the sizes of its pages at once, drawings and texts as they are wanted. Pages in sight come before the small ones,
/// and both before texts. Used on the JavaFX thread.
final class Book {
    /// Of drawn pages that are kept, in bytes.
    static final long ROOM = 64L << 20;

    /// Who wants drawings, the first before the second.
    enum Place { PAGES, THUMBS }

    /// What is read of a page at once.
    record Read(PageText text, List<Link> links) {}

    private record Wanted(Set<Piece> pieces, BiConsumer<Piece, Image> taker) {}

    private record TextOf(int page) {}

    private final List<Size> sizes;
    private final Errands errands;
    private final Drawings drawings = new Drawings(ROOM);
    private final Map<Place, Wanted> drawn = new EnumMap<>(Place.class);
    private final Map<Integer, BiConsumer<Integer, Read>> read = new LinkedHashMap<>();

    Book(Pages pages, List<Size> sizes, Background background) {
        this.sizes = List.copyOf(sizes);
        this.errands = new Errands(pages, background);
    }

    /// Away from the window.
    static Book open(byte[] pdf, Background background) throws IOException {
        Pages pages = Pages.of(pdf);
        return new Book(pages, IntStream.rangeClosed(1, pages.count()).mapToObj(pages::size).toList(), background);
    }

    List<Size> sizes() {
        return sizes;
    }

    Optional<Image> drawing(Piece piece) {
        return drawings.of(piece);
    }

    /// In the place of what was wanted there before.
    void draw(Place place, List<Piece> pieces, BiConsumer<Piece, Image> taker) {
        drawn.put(place, new Wanted(new LinkedHashSet<>(pieces), taker));
        want();
    }

    /// In the place of what was to be read before.
    void read(List<Integer> pages, BiConsumer<Integer, Read> taker) {
        read.clear();
        pages.forEach(p -> read.put(p, taker));
        want();
    }

    private void want() {
        var all = new ArrayList<Errand>();
        drawn.values().forEach(wanted -> wanted.pieces().forEach(piece -> all.add(new Errand(piece, pages -> drawn(piece, pages.picture(piece.page(), piece.band()))))));
        read.keySet().forEach(page -> all.add(new Errand(new TextOf(page), pages -> read(page, new Read(pages.text(page), pages.links(page))))));
        errands.want(all);
    }

    private Runnable drawn(Piece piece, Picture picture) {
        return () -> {
            var dots = new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.argb()), PixelFormat.getIntArgbPreInstance());
            var image = new WritableImage(dots);
            drawings.keep(piece, image);
            drawn.values().stream().filter(wanted -> wanted.pieces().remove(piece)).forEach(wanted -> wanted.taker().accept(piece, image));
        };
    }

    private Runnable read(int page, Read what) {
        return () -> Optional.ofNullable(read.remove(page)).ifPresent(taker -> taker.accept(page, what));
    }

    void close() {
        errands.close();
    }
}
