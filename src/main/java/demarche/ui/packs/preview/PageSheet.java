package demarche.ui.packs.preview;

import demarche.pack.ink.read.Box;
import demarche.ui.kit.Style;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// One page on the screen: what was drawn of it, and over that what is found and selected. White in every theme, since paper is. What was drawn before
/// stays until the new drawing comes.
final class PageSheet extends Region {
    /// How much wider than its letters a mark is, in points.
    private static final double SPARE = 1;
    private final ImageView whole = new ImageView();
    private final Group bands = new Group();
    private final Group marks = new Group();
    private final Map<Integer, ImageView> byTop = new TreeMap<>();
    private final Set<Piece> held = new HashSet<>();
    private double scale = 1;

    PageSheet() {
        Style.styled(this, Style.SHEET);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setManaged(false);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (var part : List.of(whole, bands, marks)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        bands.setAutoSizeChildren(false);
        marks.setAutoSizeChildren(false);
        getChildren().addAll(whole, bands, marks);
    }

    /// Where the page stands and how large it is.
    void place(PageColumn column, int page, double x) {
        scale = column.scale();
        resizeRelocate(x, column.top(page), column.width(page), column.height(page));
        if (whole.getFitWidth() == column.width(page) && whole.getFitHeight() == column.height(page)) return;
        whole.setFitWidth(column.width(page));
        whole.setFitHeight(column.height(page));
        dropBands();
    }

    private void dropBands() {
        bands.getChildren().clear();
        byTop.clear();
        held.clear();
    }

    boolean holds(Piece piece) {
        return held.contains(piece);
    }

    void draw(Piece piece, Image image, PageColumn column) {
        if (column.isWhole(piece)) {
            dropBands();
            whole.setImage(image);
        } else {
            ImageView view = byTop.computeIfAbsent(piece.band().top(), this::band);
            view.setImage(image);
            view.setFitWidth(image.getWidth() / column.density());
            view.setFitHeight(image.getHeight() / column.density());
            view.setY(piece.band().top() / column.density());
        }
        held.add(piece);
    }

    private ImageView band(int top) {
        var view = new ImageView();
        bands.getChildren().add(view);
        return view;
    }

    /// Another PDF, or another scale: what is shown stays until it is drawn anew.
    void stale() {
        held.clear();
    }

    /// Out of sight: nothing is kept.
    void release() {
        dropBands();
        whole.setImage(null);
    }

    /// @param found    boxes in points
    /// @param inFront  of what is found, the one looked at
    /// @param selected what a copy would take
    void mark(List<Box> found, List<Box> inFront, List<Box> selected) {
        marks.getChildren().clear();
        found.forEach(box -> marks.getChildren().add(rectangle(box, Style.FOUND)));
        inFront.forEach(box -> marks.getChildren().add(rectangle(box, Style.FOUND_IN_FRONT)));
        selected.forEach(box -> marks.getChildren().add(rectangle(box, Style.SELECTED_WORDS)));
    }

    private Rectangle rectangle(Box box, Style style) {
        return Style.styled(new Rectangle((box.x() - SPARE) * scale, box.y() * scale, (box.width() + 2 * SPARE) * scale, box.height() * scale), style);
    }
}
