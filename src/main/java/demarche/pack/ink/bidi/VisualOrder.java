package demarche.pack.ink.bidi;

import java.text.Bidi;
import java.util.stream.IntStream;

/// The letters of a line from left to right, as paper shows them.
final class VisualOrder {
    private static final String BRACKETS = "()[]{}<>«»‹›";
    private static final String TURNED = ")(][}{><»«›‹";

    private VisualOrder() {}

    /// @param text of a paragraph that is written from the right; words and numbers within it may run from the left
    static String of(String text) {
        if (text.isEmpty()) return text;
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var stretches = new Object[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String stretch = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            stretches[i] = levels[i] % 2 == 0 ? stretch : reversed(stretch);
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, runs);
        var line = new StringBuilder(text.length());
        for (Object stretch : stretches) line.append(stretch);
        return line.toString();
    }

    private static String reversed(String stretch) {
        var turned = new StringBuilder(stretch).reverse();
        IntStream.range(0, turned.length()).filter(i -> BRACKETS.indexOf(turned.charAt(i)) >= 0)
                .forEach(i -> turned.setCharAt(i, TURNED.charAt(BRACKETS.indexOf(turned.charAt(i)))));
        return turned.toString();
    }
}
