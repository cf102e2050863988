package demarche.pack.ink;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes markup: XHTML, and the XML of a word processor. Whatever comes from a plan passes through [#words] or an attribute, and is escaped there and nowhere else.
public final class Xhtml {
    private static final Pattern HELD = Pattern.compile("\\S*(?:[/–’]|:(?=\\S))\\S*");
    private static final int LONGEST_HELD = 36;
    private final StringBuilder out = new StringBuilder();

    /// @param attributes name and value in turn
    public Xhtml open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    public Xhtml close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    public Xhtml empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
    }

    /// The words, with what must not be parted at a slash, a dash or an apostrophe held together.
    Xhtml words(String text) {
        String clean = clean(text);
        int from = 0;
        for (MatchResult held : HELD.matcher(clean).results().filter(m -> m.group().length() > 1 && m.group().length() <= LONGEST_HELD).toList()) {
            out.append(escaped(clean.substring(from, held.start())));
            out.append("<span class=\"whole\">").append(escaped(held.group())).append("</span>");
            from = held.end();
        }
        out.append(escaped(clean.substring(from)));
        return this;
    }

    /// The words and nothing held: the element around them decides where they break.
    public Xhtml plain(String text) {
        out.append(escaped(text));
        return this;
    }

    /// As many of the words as there is room for, and a sign that there are more. For what is repeated on every page.
    public Xhtml atMost(int longest, String text) {
        return plain(shortened(longest, text));
    }

    /// As many of the words as there is room for, and a sign that there are more.
    public static String shortened(int longest, String text) {
        String clean = clean(text);
        return clean.length() <= longest ? clean : cut(clean, longest - 1) + "…";
    }

    /// The words in an element of their own.
    Xhtml element(String element, String styleClass, String text) {
        open(element, "class", styleClass);
        return words(text).close(element);
    }

    /// Our own text, such as a stylesheet, as it is.
    public Xhtml raw(String own) {
        out.append(own);
        return this;
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }

    private static String escaped(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// Without what paper cannot show: control characters, marks that turn the direction of text, halves of characters.
    public static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> { }
                default -> kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
