package demarche.pack.map;

import demarche.insight.map.Shade;
import java.util.Locale;

/// Draws the sheet of a map as SVG that refers to nothing outside itself. The same sheet always gives the same bytes.
public final class SvgMap {
    private static final String FONT = "IBM Plex Sans, Helvetica, Arial, sans-serif";
    /// From stripe to stripe and from dot to dot, in units of the sheet.
    private static final double STRIPES = 4.5;
    private static final double DOTS = 5;
    private final MapSheet sheet;
    private final String id;
    private final StringBuilder out = new StringBuilder();

    private SvgMap(MapSheet sheet, String id) {
        this.sheet = sheet;
        this.id = id;
    }

    /// A file of its own.
    ///
    /// @param language of the words on it
    public static String file(MapSheet sheet, Locale language) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new SvgMap(sheet, "map").draw(" xml:lang=\"" + language.toLanguageTag() + "\"");
    }

    /// An element within a page.
    ///
    /// @param id    one of its own in the page
    /// @param width on the page, in millimetres
    public static String within(MapSheet sheet, String id, double width) {
        String size = "width:" + number(width) + "mm;height:" + number(width * sheet.height() / sheet.width()) + "mm";
        return new SvgMap(sheet, id).draw(" id=\"" + id + "\" style=\"" + size + "\" alt=\"" + escaped(sheet.told()) + "\"");
    }

    private String draw(String attributes) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"").append(attributes).append(" role=\"img\" width=\"").append(number(sheet.width())).append("\" height=\"")
                .append(number(sheet.height())).append("\" viewBox=\"0 0 ").append(number(sheet.width())).append(' ').append(number(sheet.height())).append('"');
        out.append(" aria-labelledby=\"").append(id).append("-title ").append(id).append("-desc\">\n<title id=\"").append(id).append("-title\">").append(escaped(sheet.title()))
                .append("</title>\n<desc id=\"").append(id).append("-desc\">")
                .append(escaped(sheet.description() + " " + String.join(" ", sheet.small()))).append("</desc>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(PrintedShades.PAPER).append("\"/>\n");
        sheet.marks().forEach(this::mark);
        return out.append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Area(var land, Shade shade, String told) -> {
                told("path", "fill-rule=\"evenodd\" d=\"" + land.path() + "\" " + inked(shade, 0.5), told);
                hatch(new Hatching(land.rings()), shade);
            }
            case Mark.Dot(double x, double y, double radius, Shade shade, String told) -> told("circle", "cx=\"%s\" cy=\"%s\" r=\"%s\" %s"
                    .formatted(number(x), number(y), number(radius), ring(shade)), told);
            case Mark.Leader(double fromX, double fromY, double toX, double toY) -> out.append("<path d=\"M%s %sL%s %s\" stroke=\"%s\"/><circle cx=\"%s\" cy=\"%s\" r=\"2\" fill=\"%s\"/>\n"
                    .formatted(number(fromX), number(fromY), number(toX), number(toY), PrintedShades.WORDS, number(toX), number(toY), PrintedShades.WORDS));
            case Mark.Number(double x, double y, double radius, String words) -> out.append(("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
                    + "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-family=\"%s\" font-size=\"%s\" font-weight=\"600\" fill=\"%s\">%s</text>\n")
                    .formatted(number(x), number(y), number(radius), PrintedShades.PAPER, PrintedShades.WORDS, number(x), number(y + radius * 0.42), FONT,
                            number(radius * 1.2), PrintedShades.WORDS, escaped(words)));
            case Mark.Swatch(double x, double y, double side, Shade shade) -> {
                out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n".formatted(number(x), number(y), number(side), number(side), swatched(shade)));
                hatch(Hatching.of(x, y, side), shade);
            }
            case Mark.Words(double x, double y, double size, boolean bold, String words) -> out.append("<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>\n"
                    .formatted(number(x), number(y), FONT, number(size), bold ? " font-weight=\"700\"" : "", PrintedShades.WORDS, escaped(words)));
        }
    }

    /// Stripes and dots keep their size whatever is filled with them.
    private void hatch(Hatching hatching, Shade shade) {
        switch (shade) {
            case STRIPES -> lines(hatching.stripes(STRIPES), PrintedShades.colour(sheet.palette(), shade), STRIPES / 2, "butt");
            case DOTS -> lines(hatching.dots(DOTS), PrintedShades.dots(), DOTS * 0.44, "round");
            case DARK, MIDDLE, SOFT, LIGHT, LAND, BARE -> { }
        }
    }

    private void lines(String path, String colour, double width, String ends) {
        if (path.isEmpty()) return;
        out.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"%s\" pointer-events=\"none\"/>\n".formatted(path, colour, number(width), ends));
    }

    /// An element with what is told when it is pointed at.
    private void told(String element, String attributes, String told) {
        out.append('<').append(element).append(' ').append(attributes);
        if (told.isEmpty()) out.append("/>\n");
        else out.append("><title>").append(escaped(told)).append("</title></").append(element).append(">\n");
    }

    private String inked(Shade shade, double line) {
        return "fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"".formatted(fill(shade), PrintedShades.edge(sheet.palette(), shade), number(line));
    }

    /// A pattern would not show on a dot this small: it is a ring there.
    private String ring(Shade shade) {
        boolean ring = shade == Shade.STRIPES || shade == Shade.DOTS || shade == Shade.BARE;
        String edge = shade == Shade.LAND ? PrintedShades.edge(sheet.palette(), Shade.BARE) : PrintedShades.edge(sheet.palette(), shade);
        return "fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"".formatted(ring ? PrintedShades.PAPER : fill(shade), edge, ring ? "1.4" : "0.8");
    }

    private String swatched(Shade shade) {
        boolean solid = shade != Shade.STRIPES && shade != Shade.DOTS && shade != Shade.BARE;
        return "fill=\"%s\" stroke=\"%s\"".formatted(fill(shade), solid ? fill(shade) : PrintedShades.edge(sheet.palette(), shade));
    }

    private String fill(Shade shade) {
        return shade == Shade.STRIPES ? PrintedShades.PAPER : PrintedShades.colour(sheet.palette(), shade);
    }

    private static String number(double value) {
        double tenths = Math.round(value * 100) / 100.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    /// What comes from a plan is text and nothing else.
    private static String escaped(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> clean.append("&amp;");
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '"' -> clean.append("&quot;");
                default -> clean.appendCodePoint(isPlain(c) ? c : ' ');
            }
        });
        return clean.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
