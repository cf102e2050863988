package demarche.insight.map;

import demarche.plan.id.Iso3;
import java.util.OptionalDouble;
import java.util.function.Function;

/// A number for each state, from wherever it is worked out: a score, an index, a count.
///
/// @param id     how it is called for, such as `score`
/// @param title  what it measures, in the reader’s language
/// @param source where the numbers come from, with their day
/// @param value  empty where no value was seen
public record Measure(String id, String title, String source, Scale scale, Function<Iso3, OptionalDouble> value) {

    /// What the number is.
    public enum Scale {
        /// Whole things; none is none.
        COUNT,
        /// 0 to 1, shown in per cent; none is none.
        SHARE,
        /// Any number; nought is a value like others.
        SCORE
    }
}
