package demarche.reference.table;

import java.util.List;

/// A column of a table of facts, and what its cells may hold.
///
/// @param mayBeEmpty whether a row can leave it out
public record Column(String name, Content content, boolean mayBeEmpty) {

    static Column of(String name, Content content) {
        return new Column(name, content, false);
    }

    /// Sentences and names.
    static Column words(String name) {
        return of(name, new Content.Words());
    }

    static Column day(String name) {
        return of(name, new Content.Day());
    }

    static Column oneOf(String name, String... values) {
        return of(name, new Content.OneOf(List.of(values)));
    }

    /// @param file the table whose key it is
    static Column names(String name, String file) {
        return of(name, new Content.Names(file));
    }

    static Column topics(String name) {
        return of(name, new Content.NamesSome("topics.csv"));
    }

    static Column source() {
        return words("source");
    }

    Column orEmpty() {
        return new Column(name, content, true);
    }

    /// Whether a cell is a number and may therefore begin with a sign.
    public boolean isNumber() {
        return content instanceof Content.Whole || content instanceof Content.Decimal;
    }
}
