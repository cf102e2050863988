package demarche.ui.packs.preview;

import demarche.pack.ink.Pages.Band;
import demarche.pack.ink.Pages.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the pages stand under each other at one scale, in pixels of the window, each on whole dots of the screen so that it is drawn sharply.
final class PageColumn {
    static final double GAP = 16;
    static final double MARGIN = 16;
    /// A page of more dots is drawn in bands: 4 million dots are 16 MB.
    private static final int MOST_DOTS = 4_000_000;
    private final List<Size> sizes;
    private final double scale;
    private final double density;
    private final double[] tops;

    /// @param scale   pixels for a point
    /// @param density dots of the screen for a pixel
    PageColumn(List<Size> sizes, double scale, double density) {
        this.sizes = List.copyOf(sizes);
        this.scale = scale;
        this.density = density;
        this.tops = new double[sizes.size() + 1];
        tops[0] = MARGIN;
        for (int page = 1; page <= sizes.size(); page++) tops[page] = tops[page - 1] + height(page) + GAP;
    }

    int count() {
        return sizes.size();
    }

    double scale() {
        return scale;
    }

    double density() {
        return density;
    }

    private int dotsAcross(int page) {
        return (int) Math.max(1, Math.round(sizes.get(page - 1).width() * scale * density));
    }

    private int dotsDown(int page) {
        return (int) Math.max(1, Math.round(sizes.get(page - 1).height() * scale * density));
    }

    double width(int page) {
        return dotsAcross(page) / density;
    }

    double height(int page) {
        return dotsDown(page) / density;
    }

    double top(int page) {
        return tops[page - 1];
    }

    /// Of the widest page, with its margins.
    double breadth() {
        return IntStream.rangeClosed(1, count()).mapToDouble(this::width).max().orElse(0) + 2 * MARGIN;
    }

    double length() {
        return tops[count()] - GAP + MARGIN;
    }

    /// The page at a height; in a gap, the one below it.
    int pageAt(double y) {
        return IntStream.rangeClosed(1, count()).filter(p -> top(p) + height(p) >= y).findFirst().orElse(Math.max(1, count()));
    }

    List<Integer> pagesBetween(double from, double to) {
        return count() == 0 ? List.of() : IntStream.rangeClosed(pageAt(from), pageAt(to)).boxed().toList();
    }

    /// The page of which most is seen.
    int pageInSight(double from, double to) {
        int best = pageAt(from);
        for (int page : pagesBetween(from, to)) if (seen(page, from, to) > seen(best, from, to) + 1) best = page;
        return best;
    }

    private double seen(int page, double from, double to) {
        return Math.min(to, top(page) + height(page)) - Math.max(from, top(page));
    }

    /// What is to be drawn of a page to see it between two heights: all of it, or the bands there.
    List<Piece> pieces(int page, double from, double to) {
        int rows = Math.max(64, MOST_DOTS / dotsAcross(page));
        if (rows >= dotsDown(page)) return List.of(new Piece(page, new Band(dotsAcross(page), 0, dotsDown(page))));
        var pieces = new ArrayList<Piece>();
        for (int top = 0; top < dotsDown(page); top += rows) {
            int high = Math.min(rows, dotsDown(page) - top);
            double y = top(page) + top / density;
            if (y <= to && y + high / density >= from) pieces.add(new Piece(page, new Band(dotsAcross(page), top, high)));
        }
        return pieces;
    }

    boolean isWhole(Piece piece) {
        return piece.band().height() == dotsDown(piece.page());
    }
}
