package demarche.pack.template;

import demarche.pack.block.look.Kept;
import demarche.pack.block.look.Role;
import demarche.pack.block.look.Typeface;
import demarche.pack.block.look.Typeface.Cut;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Reads the typefaces of a template: sound TrueType files that their makers allow to be embedded and that have the letters their use needs.
final class FontReader {
    private static final int BYTES = 12 * 1024 * 1024;
    private static final int NAME = 60;
    /// OS/2, version 4: bits that forbid what a document does with a font, and the one that allows it to be edited.
    private static final int EDITABLE = 0x0008;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;
    private static final int LEVELS = 0x000f;
    private final Folder folder;
    private final Findings findings;

    FontReader(Folder folder) {
        this.folder = folder;
        this.findings = folder.findings();
    }

    /// @param slots `text`, `labels`, `arabic`, each with `regular` and, if wished, `bold` and `italic`
    Map<Role, Typeface> read(Slots slots) {
        var faces = new EnumMap<Role, Typeface>(Role.class);
        slots.only(Stream.of(Role.values()).map(FontReader::word).collect(Collectors.toSet()));
        for (Role role : Role.values()) slots.group(word(role)).flatMap(inner -> face(role, inner)).ifPresent(face -> faces.put(role, face));
        return faces;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Typeface> face(Role role, Slots slots) {
        slots.only(Stream.of(Cut.values()).map(FontReader::word).collect(Collectors.toSet()));
        var files = new EnumMap<Cut, Kept>(Cut.class);
        Optional<String> name = Optional.empty();
        for (Cut cut : Cut.values()) {
            Optional<String> file = slots.words(word(cut));
            if (file.isEmpty()) continue;
            Optional<byte[]> bytes = folder.read(file.get(), BYTES);
            Optional<String> family = bytes.flatMap(b -> checked(role, file.get(), b));
            if (family.isPresent()) files.put(cut, new Kept(bytes.orElseThrow()));
            if (cut == Cut.REGULAR) name = family;
        }
        if (!slots.node().has(word(Cut.REGULAR))) return findings.without(t -> t.get("template.font.regular", slots.place()));
        return name.map(family -> new Typeface(family, files));
    }

    /// The name of its family; empty where the font cannot be used.
    private Optional<String> checked(Role role, String file, byte[] bytes) {
        if (FontTables.read(bytes).isEmpty()) return findings.without(t -> t.get("template.font.kind", file));
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return mayBeEmbedded(font, file) && hasLetters(font, role, file) ? family(font, file) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException | NullPointerException broken) {
            // The parser trusts what it reads; all of these are its ways to stumble over a damaged file.
            return findings.without(t -> t.get("template.font.broken", file));
        }
    }

    /// A document that can be edited embeds its fonts for editing, and a PDF embeds a part of them.
    private boolean mayBeEmbedded(TrueTypeFont font, String file) throws IOException {
        int type = font.getOS2Windows().getFsType();
        boolean level = (type & LEVELS) == 0 || (type & EDITABLE) != 0;
        if (level && (type & (NO_SUBSETTING | BITMAPS_ONLY)) == 0) return true;
        findings.add(t -> t.get("template.font.licence", file));
        return false;
    }

    /// Every letter is read once, so that a damaged one is found here and not in the middle of a pack.
    private boolean hasLetters(TrueTypeFont font, Role role, String file) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        String missing = Letters.of(role).filter(c -> letters.getGlyphId(c) == 0).limit(6).mapToObj(c -> "U+%04X".formatted(c)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.add(t -> t.get("template.font.letters", file, missing));
            return false;
        }
        for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) font.getGlyph().getGlyph(glyph);
        return true;
    }

    private Optional<String> family(TrueTypeFont font, String file) throws IOException {
        String family = Optional.ofNullable(font.getNaming().getFontFamily()).orElse("").replaceAll("[^\\p{L}\\p{N} -]", "").strip().replaceFirst("^-+", "");
        return family.isEmpty() || family.length() > NAME ? findings.without(t -> t.get("template.font.broken", file)) : Optional.of(family);
    }
}
