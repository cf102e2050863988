package demarche.pack.block;

/// Where facts come from, under the number by which the text cites it.
///
/// @param dated the date of the source, or that it has none, in words
public record Source(int number, Phrase what, String dated) {
    public Source {
        if (number < 1) throw new IllegalArgumentException("sources are counted from 1");
    }
}
