package demarche.insight.compare;

/// What is known of one state in one line of a comparison.
///
/// @param code   as files and scripts write it: `abstain`, `party`, `48`; what lines are compared by
/// @param words  as people read it
/// @param known  false where nothing is known, or what is known is no position: an absence, an index without a value
/// @param source where it is from and from when; never empty
public record Cell(String code, String words, boolean known, String source) {
    static Cell known(String code, String words, String source) {
        return new Cell(code, words, true, source);
    }

    static Cell unknown(String code, String words, String source) {
        return new Cell(code, words, false, source);
    }
}
