package demarche.pack.ink;

import java.util.Base64;
import java.util.List;

/// The fonts of a page as data within its stylesheet. Arabic letters come along only where there are any.
final class WebFonts {
    private record Face(String file, String family, int weight, String style) {
        String css() {
            String data = Base64.getEncoder().encodeToString(Shipped.bytes("/demarche/fonts/" + file + ".ttf"));
            return "@font-face { font-family: '%s'; font-weight: %d; font-style: %s; src: url(data:font/ttf;base64,%s) format('truetype'); }\n"
                    .formatted(family, weight, style, data);
        }
    }

    private static final List<Face> LATIN = List.of(new Face("IBMPlexSerif-Regular", "Plex Serif", 400, "normal"), new Face("IBMPlexSerif-Bold", "Plex Serif", 700, "normal"),
            new Face("IBMPlexSans-Regular", "Plex Sans", 400, "normal"), new Face("IBMPlexSans-Italic", "Plex Sans", 400, "italic"),
            new Face("IBMPlexSans-SemiBold", "Plex Sans", 600, "normal"), new Face("IBMPlexSans-Bold", "Plex Sans", 700, "normal"));
    private static final List<Face> ARABIC = List.of(new Face("IBMPlexSansArabic-Regular", "Plex Arabic", 400, "normal"), new Face("IBMPlexSansArabic-Bold", "Plex Arabic", 700, "normal"));
    private final String words;

    WebFonts(String words) {
        this.words = words;
    }

    String css() {
        var css = new StringBuilder();
        LATIN.forEach(face -> css.append(face.css()));
        if (words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) ARABIC.forEach(face -> css.append(face.css()));
        return css.toString();
    }
}
