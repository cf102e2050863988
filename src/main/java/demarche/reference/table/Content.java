package demarche.reference.table;

import java.util.List;

/// What the cells of a column may hold.
public sealed interface Content {

    record Words() implements Content {}

    record OneOf(List<String> values) implements Content {}

    /// Any of the values, set off by a semicolon.
    record SomeOf(List<String> values) implements Content {}

    /// `2026-11-23`
    record Day() implements Content {}

    /// `2026-11-23`, `2026-11` or `2026`: see [demarche.reference.state.SeenOn].
    record Seen() implements Content {}

    record Whole(int least, int most) implements Content {}

    /// With a point: `5.20`
    record Decimal() implements Content {}

    /// Small letters and digits in words of their own: `bc-art-35`
    record Id() implements Content {}

    /// Capital letters or digits, as many as said: `GTM`, `320`
    record Code(int length, boolean letters) implements Content {}

    /// The key of a row of another table (or of the same).
    record Names(String file) implements Content {}

    /// Such keys, set off by a semicolon.
    record NamesSome(String file) implements Content {}
}
