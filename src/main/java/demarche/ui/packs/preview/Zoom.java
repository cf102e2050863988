package demarche.ui.packs.preview;

import demarche.pack.ink.Pages.Size;
import java.util.List;

/// How large the pages are shown.
sealed interface Zoom {
    /// Pixels of the window for a point of paper at 100 %.
    double REAL = 96.0 / 72;
    List<Integer> STEPS = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400);
    double LEAST_FIT = 0.2 * REAL;
    /// A card that filled a wide window would be no easier to read.
    double MOST_FIT = 1.6 * REAL;

    /// The widest page takes the width there is.
    record FitWidth() implements Zoom {}

    /// Any page is seen as a whole.
    record FitPage() implements Zoom {}

    /// @param percent 50 to 400 of the size on paper
    record Percent(int percent) implements Zoom {
        public Percent {
            if (percent < STEPS.getFirst() || percent > STEPS.getLast()) throw new IllegalArgumentException("zoom " + percent);
        }
    }

    /// Pixels of the window for a point.
    ///
    /// @param width of the room, without margins
    default double scale(List<Size> pages, double width, double height) {
        double widest = pages.stream().mapToDouble(Size::width).max().orElse(1);
        double highest = pages.stream().mapToDouble(Size::height).max().orElse(1);
        return switch (this) {
            case FitWidth() -> Math.clamp(width / widest, LEAST_FIT, MOST_FIT);
            case FitPage() -> Math.clamp(Math.min(width / widest, height / highest), LEAST_FIT, MOST_FIT);
            case Percent(int percent) -> percent * REAL / 100;
        };
    }

    static int percent(double scale) {
        return (int) Math.round(scale / REAL * 100);
    }

    /// The next step above a scale; the last stays.
    static Zoom above(double scale) {
        return new Percent(STEPS.stream().filter(s -> s > percent(scale)).findFirst().orElse(STEPS.getLast()));
    }

    /// The next step below a scale; the first stays.
    static Zoom below(double scale) {
        return new Percent(STEPS.reversed().stream().filter(s -> s < percent(scale)).findFirst().orElse(STEPS.getFirst()));
    }
}
