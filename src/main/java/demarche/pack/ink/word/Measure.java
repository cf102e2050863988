package demarche.pack.ink.word;

/// Millimetres in the units of a word processor.
final class Measure {
    private Measure() {}

    /// Twentieths of a point.
    static String twips(double millimetres) {
        return Long.toString(Math.round(millimetres * 1440 / 25.4));
    }

    /// What pictures are measured in.
    static String emu(double millimetres) {
        return Long.toString(Math.round(millimetres * 36_000));
    }
}
