package demarche.pack.block;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Words that are read in one go: a paragraph, an item of a list, a cell of a table.
public record Phrase(List<Run> runs) {
    public Phrase {
        runs = List.copyOf(runs);
    }

    public static Phrase none() {
        return new Phrase(List.of());
    }

    public static Phrase of(String words) {
        return none().words(words);
    }

    public Phrase words(String text) {
        return then(new Run.Words(text));
    }

    public Phrase strong(String text) {
        return then(new Run.Strong(text));
    }

    public Phrase struck(String text) {
        return then(new Run.Struck(text));
    }

    public Phrase whole(String text) {
        return then(new Run.Whole(text));
    }

    public Phrase aside(String text) {
        return then(new Run.Aside(text));
    }

    public Phrase in(Locale language, String text) {
        return then(new Run.In(language, text));
    }

    public Phrase cited(List<Integer> sources) {
        return then(new Run.Cited(sources));
    }

    public Phrase pageOf(String section, String title) {
        return then(new Run.PageOf(section, title));
    }

    public Phrase choice(String text) {
        return then(new Run.Choice(text));
    }

    public Phrase newLine() {
        return then(new Run.NewLine());
    }

    /// These words and then the others.
    public Phrase with(Phrase other) {
        return new Phrase(Stream.concat(runs.stream(), other.runs.stream()).toList());
    }

    public Phrase then(Run run) {
        return new Phrase(Stream.concat(runs.stream(), Stream.of(run)).toList());
    }

    /// How long its words are, without numbers of sources and pages.
    public int letters() {
        return runs.stream().mapToInt(run -> switch (run) {
            case Run.Words(String text) -> text.length();
            case Run.Strong(String text) -> text.length();
            case Run.Struck(String text) -> text.length();
            case Run.Whole(String text) -> text.length();
            case Run.Aside(String text) -> text.length();
            case Run.In(Locale _, String text) -> text.length();
            case Run.StrongIn(Locale _, String text) -> text.length();
            case Run.Choice(String text) -> text.length();
            case Run.Cited _, Run.PageOf _, Run.NewLine _ -> 0;
        }).sum();
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }
}
