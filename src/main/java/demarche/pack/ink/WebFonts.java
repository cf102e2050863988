package demarche.pack.ink;

import demarche.pack.block.look.Look;
import demarche.pack.block.look.Role;
import demarche.pack.block.look.Typeface;
import java.util.Base64;
import java.util.List;

/// The fonts of a page as data within its stylesheet. Arabic letters come along only where there are any.
final class WebFonts {
    private record Face(String file, String family, int weight, String style) {
        String css() {
            return WebFonts.css(Shipped.bytes("/demarche/fonts/" + file + ".ttf"), family, weight, style);
        }
    }

    private static final List<Face> LATIN = List.of(new Face("IBMPlexSerif-Regular", "Plex Serif", 400, "normal"), new Face("IBMPlexSerif-Bold", "Plex Serif", 700, "normal"),
            new Face("IBMPlexSans-Regular", "Plex Sans", 400, "normal"), new Face("IBMPlexSans-Italic", "Plex Sans", 400, "italic"),
            new Face("IBMPlexSans-SemiBold", "Plex Sans", 600, "normal"), new Face("IBMPlexSans-Bold", "Plex Sans", 700, "normal"));
    private static final List<Face> ARABIC = List.of(new Face("IBMPlexSansArabic-Regular", "Plex Arabic", 400, "normal"), new Face("IBMPlexSansArabic-Bold", "Plex Arabic", 700, "normal"));
    private final String words;
    private final Look look;

    WebFonts(String words, Look look) {
        this.words = words;
        this.look = look;
    }

    private static String css(byte[] font, String family, int weight, String style) {
        return "@font-face { font-family: '%s'; font-weight: %d; font-style: %s; src: url(data:font/ttf;base64,%s) format('truetype'); }\n"
                .formatted(family, weight, style, Base64.getEncoder().encodeToString(font));
    }

    String css() {
        var css = new StringBuilder();
        LATIN.forEach(face -> css.append(face.css()));
        boolean arabic = words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        if (arabic) ARABIC.forEach(face -> css.append(face.css()));
        look.faces().forEach((role, face) -> {
            if (arabic || role != Role.ARABIC) face.files().forEach((cut, file) -> css.append(css(file.bytes(), role.own(), weight(cut), style(cut))));
        });
        return css.toString();
    }

    private static int weight(Typeface.Cut cut) {
        return cut == Typeface.Cut.BOLD ? 700 : 400;
    }

    private static String style(Typeface.Cut cut) {
        return cut == Typeface.Cut.ITALIC ? "italic" : "normal";
    }
}
