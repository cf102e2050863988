package demarche.pack.ink.word;

import demarche.pack.ink.Shipped;
import demarche.pack.ink.Xhtml;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The fonts of a document, embedded as word processors expect it: the first bytes veiled by a key that stands beside. A program that does not read
/// them takes the font named as second choice.
final class Fonts {
    private static final int VEILED = 32;
    private static final List<Face> LATIN = List.of(
            new Face("IBM Plex Sans", "Arial", "swiss", List.of(new Cut("embedRegular", "IBMPlexSans-Regular"), new Cut("embedBold", "IBMPlexSans-Bold"), new Cut("embedItalic", "IBMPlexSans-Italic"))),
            new Face("IBM Plex Serif", "Georgia", "roman", List.of(new Cut("embedRegular", "IBMPlexSerif-Regular"), new Cut("embedBold", "IBMPlexSerif-Bold"))));
    private static final Face ARABIC = new Face("IBM Plex Sans Arabic", "Arial", "swiss", List.of(new Cut("embedRegular", "IBMPlexSansArabic-Regular"), new Cut("embedBold", "IBMPlexSansArabic-Bold")));
    private final Parts parts;
    private final Relations relations = new Relations();
    private final Xhtml xml = new Xhtml();

    private record Cut(String element, String file) {}

    private record Face(String name, String otherwise, String family, List<Cut> cuts) {}

    Fonts(Parts parts) {
        this.parts = parts;
    }

    /// @param arabic whether there are Arabic letters to draw
    void embed(boolean arabic) {
        xml.open("w:fonts", Body.NAMESPACES);
        LATIN.forEach(this::face);
        if (arabic) face(ARABIC);
        parts.word("word/fontTable.xml", "fontTable", xml.close("w:fonts").toString());
        parts.plain("word/_rels/fontTable.xml.rels", relations.xml());
    }

    private void face(Face face) {
        xml.open("w:font", "w:name", face.name()).empty("w:altName", "w:val", face.otherwise()).empty("w:family", "w:val", face.family()).empty("w:pitch", "w:val", "variable");
        for (Cut cut : face.cuts()) {
            UUID key = UUID.nameUUIDFromBytes(cut.file().getBytes(StandardCharsets.UTF_8));
            parts.plain("word/fonts/" + cut.file() + ".odttf", veiled(Shipped.bytes("/demarche/fonts/" + cut.file() + ".ttf"), key));
            xml.empty("w:" + cut.element(), "r:id", relations.to("font", "fonts/" + cut.file() + ".odttf"), "w:fontKey", "{" + key.toString().toUpperCase(Locale.ROOT) + "}");
        }
        xml.close("w:font");
    }

    /// The digits of the key, last first, over the first 32 bytes.
    static byte[] veiled(byte[] font, UUID key) {
        byte[] digits = HexFormat.of().parseHex(key.toString().replace("-", ""));
        for (int i = 0; i < VEILED; i++) font[i] ^= digits[digits.length - 1 - i % digits.length];
        return font;
    }
}
