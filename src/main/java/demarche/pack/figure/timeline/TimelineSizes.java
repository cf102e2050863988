package demarche.pack.figure.timeline;

import java.util.function.ToDoubleFunction;

/// How large the parts of a timeline are, in the unit of the surface it is drawn on.
///
/// @param lane  from one bar to the one under it
/// @param bar   height of a bar
/// @param least height of a row with few bars
/// @param pad   over the first and under the last bar of a row
/// @param right where words beside a bar must end; they go before the bar where they would not
/// @param late  the word for what is late
/// @param width of words beside a bar
public record TimelineSizes(double lane, double bar, double least, double pad, double right, String late, ToDoubleFunction<String> width) {
    /// The window at text of 100 % times the scale: it scrolls, so that words may run on.
    public static TimelineSizes window(double scale, String late, ToDoubleFunction<String> width) {
        return new TimelineSizes(21 * scale, 17 * scale, 68 * scale, 5 * scale, Double.MAX_VALUE, late, width);
    }
}
