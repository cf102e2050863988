package demarche.pack.ink;

import demarche.pack.ink.bidi.FromTheRight;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets the text of a paragraph, a cell or an item beside it, as it is read, where letters from the right are drawn in another order. The renderer passes it on
/// with the element, and [LogicalMending] says it in place of what is drawn.
final class LogicalText {
    /// Stands for the number of a page, which only the renderer knows. It is in no text of a plan: [Xhtml#clean] takes such characters out.
    static final String PAGE = "\ue000";
    private static final Pattern OWNS_TEXT = Pattern.compile("<(p|h1|h2|li|td|th|caption)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a class=\"page\"[^>]*></a>");
    private static final Pattern BREAK = Pattern.compile("<br/>");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private LogicalText() {}

    static String beside(String xhtml) {
        if (!FromTheRight.isIn(xhtml)) return xhtml;
        boolean turned = xhtml.substring(0, xhtml.indexOf('>')).contains("dir=\"rtl\"");
        return OWNS_TEXT.matcher(xhtml).replaceAll(element -> Matcher.quoteReplacement(element(element, turned)));
    }

    private static String element(MatchResult element, boolean turned) {
        boolean fromTheRight = turned || element.group(2).contains("dir=\"rtl\"");
        String said = said(element.group(3));
        boolean differs = SAYS_SOMETHING.matcher(said).find() && (fromTheRight || FromTheRight.isIn(said));
        String drawn = fromTheRight ? LINK.matcher(element.group(3)).replaceAll("<span class=\"number-of-page\">$0</span>") : element.group(3);
        return "<" + element.group(1) + element.group(2) + (differs ? " title=\"" + said + "\"" : "") + ">" + drawn + "</" + element.group(1) + ">";
    }

    /// The markup of our pages is escaped, so what is left of it without tags may stand in an attribute as it is.
    private static String said(String markup) {
        String numbered = LINK.matcher(markup).replaceAll(PAGE);
        String parted = BREAK.matcher(numbered).replaceAll(" ");
        return MARKUP.matcher(parted).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
