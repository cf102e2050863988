package demarche.pack.ink.bidi;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that is written from the right, as every drawing of letters needs it.
public final class FromTheRight {
    private static final Pattern SVG_TEXT = Pattern.compile("(<text\\b[^>]*>)([^<]*)(</text>)");
    private static final Pattern FAMILY = Pattern.compile("font-family=\"[^\"]*\"");

    private FromTheRight() {}

    /// Whether any of the letters are written from the right.
    public static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Teaches the renderer to join and to order such letters, where the page has any.
    public static void teach(PdfRendererBuilder builder, String xhtml) {
        if (!isIn(xhtml)) return;
        builder.useUnicodeBidiSplitter(Stretches::new);
        builder.useUnicodeBidiReorderer(new Reordering());
    }

    /// The letters of a line from left to right, joined.
    public static String drawn(String text) {
        return isIn(text) ? VisualOrder.of(Joining.of(text)) : text;
    }

    /// A drawing whose words are joined and ordered already, for a program that sets one letter after the other.
    ///
    /// @param family of the font that has such letters
    public static String drawnWithin(String svg, String family) {
        if (!isIn(svg)) return svg;
        return SVG_TEXT.matcher(svg).replaceAll(text -> Matcher.quoteReplacement(isIn(text.group(2)) ? text(text, family) : text.group()));
    }

    private static String text(MatchResult text, String family) {
        String plain = FAMILY.matcher(text.group(1)).replaceAll("");
        return plain.substring(0, plain.length() - 1) + " font-family=\"" + family + "\">" + drawn(text.group(2)) + text.group(3);
    }
}
