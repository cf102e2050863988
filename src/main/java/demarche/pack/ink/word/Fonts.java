package demarche.pack.ink.word;

import demarche.pack.block.look.Look;
import demarche.pack.block.look.Role;
import demarche.pack.block.look.Typeface;
import demarche.pack.ink.Shipped;
import demarche.pack.ink.Xhtml;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fonts of a document, embedded as word processors expect it: the first bytes veiled by a key that stands beside. A program that does not read
/// them takes the font named as second choice.
final class Fonts {
    private static final int VEILED = 32;
    private static final List<Face> LATIN = List.of(
            new Face("IBM Plex Sans", "Arial", "swiss", List.of(new Cut("embedRegular", "IBMPlexSans-Regular"), new Cut("embedBold", "IBMPlexSans-Bold"), new Cut("embedItalic", "IBMPlexSans-Italic"))),
            new Face("IBM Plex Serif", "Georgia", "roman", List.of(new Cut("embedRegular", "IBMPlexSerif-Regular"), new Cut("embedBold", "IBMPlexSerif-Bold"))));
    private static final Face ARABIC = new Face("IBM Plex Sans Arabic", "Arial", "swiss", List.of(new Cut("embedRegular", "IBMPlexSansArabic-Regular"), new Cut("embedBold", "IBMPlexSansArabic-Bold")));
    private final Parts parts;
    private final Look look;
    private final Set<String> named = Stream.of(Role.values()).map(Role::full).collect(Collectors.toCollection(HashSet::new));
    private final Relations relations = new Relations();
    private final Xhtml xml = new Xhtml();

    private record Cut(String element, String file) {}

    private record Face(String name, String otherwise, String family, List<Cut> cuts) {}

    Fonts(Parts parts, Look look) {
        this.parts = parts;
        this.look = look;
    }

    /// @param arabic whether there are Arabic letters to draw
    void embed(boolean arabic) {
        xml.open("w:fonts", Body.NAMESPACES);
        LATIN.forEach(this::face);
        if (arabic) face(ARABIC);
        look.faces().forEach((role, face) -> {
            if (arabic || role != Role.ARABIC) own(role, face);
        });
        parts.word("word/fontTable.xml", "fontTable", xml.close("w:fonts").toString());
        parts.plain("word/_rels/fontTable.xml.rels", relations.xml());
    }

    private void face(Face face) {
        xml.open("w:font", "w:name", face.name()).empty("w:altName", "w:val", face.otherwise()).empty("w:family", "w:val", face.family()).empty("w:pitch", "w:val", "variable");
        for (Cut cut : face.cuts()) embed(cut, Shipped.bytes("/demarche/fonts/" + cut.file() + ".ttf"));
        xml.close("w:font");
    }

    private void embed(Cut cut, byte[] font) {
        UUID key = UUID.nameUUIDFromBytes(cut.file().getBytes(StandardCharsets.UTF_8));
        parts.plain("word/fonts/" + cut.file() + ".odttf", veiled(font, key));
        xml.empty("w:" + cut.element(), "r:id", relations.to("font", "fonts/" + cut.file() + ".odttf"), "w:fontKey", "{" + key.toString().toUpperCase(Locale.ROOT) + "}");
    }

    /// A ministry’s own; a program that does not read it takes ours.
    private void own(Role role, Typeface face) {
        if (!named.add(face.name())) return;
        xml.open("w:font", "w:name", face.name()).empty("w:altName", "w:val", role.full()).empty("w:family", "w:val", role == Role.TEXT ? "roman" : "swiss").empty("w:pitch", "w:val", "variable");
        face.files().forEach((cut, file) -> embed(new Cut(element(cut), role.own().replace(" ", "") + "-" + cut.name().toLowerCase(Locale.ROOT)), file.bytes()));
        xml.close("w:font");
    }

    private static String element(Typeface.Cut cut) {
        return switch (cut) {
            case REGULAR -> "embedRegular";
            case BOLD -> "embedBold";
            case ITALIC -> "embedItalic";
        };
    }

    /// The digits of the key, last first, over the first 32 bytes.
    static byte[] veiled(byte[] font, UUID key) {
        byte[] digits = HexFormat.of().parseHex(key.toString().replace("-", ""));
        for (int i = 0; i < VEILED; i++) font[i] ^= digits[digits.length - 1 - i % digits.length];
        return font;
    }
}
