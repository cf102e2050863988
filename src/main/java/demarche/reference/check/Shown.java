package demarche.reference.check;

/// Puts a cell from outside into a sentence: short, and without anything a terminal or a reader would obey.
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String cell) {
        String plain = cell.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
