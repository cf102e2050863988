package demarche.pack.block;

import java.util.List;
import java.util.Locale;

/// A stretch of words of one kind within a phrase.
public sealed interface Run {
    record Words(String text) implements Run {}

    /// What a glance must catch; at most one in a paragraph.
    record Strong(String text) implements Run {}

    /// What no longer holds: crossed out, beside what is to be read instead.
    record Struck(String text) implements Run {}

    /// Held on one line: `10–14 February`, `2 March`.
    record Whole(String text) implements Run {}

    /// A small remark in italics about the words before it: `sample`.
    record Aside(String text) implements Run {}

    /// Words in a language that is not the document’s, such as an answer that nobody has translated.
    record In(Locale language, String text) implements Run {}

    /// The same, for what a glance must catch.
    record StrongIn(Locale language, String text) implements Run {}

    /// The numbers of the sources that bear out what was said: `[S1, S4]`. None draws nothing.
    record Cited(List<Integer> sources) implements Run {
        public Cited {
            sources = List.copyOf(sources);
        }
    }

    /// The number of the page on which a section begins, as a link to it.
    ///
    /// @param title what the link is called by a screen reader: `Go to 8 Decisions`
    record PageOf(String section, String title) implements Run {}

    /// A square to tick and the choice it stands for, on a line of its own.
    record Choice(String text) implements Run {}

    record NewLine() implements Run {}
}
