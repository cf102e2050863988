package demarche.pack.ink.bidi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/// Says of the shapes of an Arabic letter that they mean that letter. Drawn is the shape, and a search for the word fails wherever a reader does not know that.
/// The table of each font is rewritten: that serves search and copying in one place. Lam with alef stays one sign: whoever turns a line round would turn the two.
public final class LetterShapes {
    private static final Pattern RANGES = Pattern.compile("\\d+ beginbfrange\\s(.*?)endbfrange", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>");
    private static final int FIRST = 0xfb50;
    private static final int LAST = 0xfefc;
    /// The most entries one block of the table may have.
    private static final int BLOCK = 100;

    private LetterShapes() {}

    public static void spellOut(PDDocument pdf) throws IOException {
        Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                COSStream table = resources.getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                if (table != null && seen.add(table)) rewrite(table);
            }
        }
    }

    private static void rewrite(COSStream table) throws IOException {
        String before = table.toTextString();
        String after = spellOut(before);
        if (after.equals(before)) return;
        try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(after.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static String spellOut(String table) {
        return RANGES.matcher(table).replaceAll(block -> Matcher.quoteReplacement(block(block.group(1))));
    }

    private static String block(String ranges) {
        List<String> entries = new ArrayList<>();
        RANGE.matcher(ranges).results().forEach(r -> add(entries, Integer.parseInt(r.group(1), 16), Integer.parseInt(r.group(2), 16), r.group(3)));
        var out = new StringBuilder();
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<String> part = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            if (from > 0) out.append('\n');
            out.append(part.size()).append(" beginbfrange\n").append(String.join("\n", part)).append("\nendbfrange");
        }
        return out.toString();
    }

    private static void add(List<String> entries, int from, int to, String unicode) {
        int first = unicode.length() == 4 ? Integer.parseInt(unicode, 16) : 0;
        int last = first + to - from;
        if (last < FIRST || first > LAST) {
            entries.add(entry(from, to, unicode));
        } else {
            for (int code = from; code <= to; code++) entries.add(entry(code, code, letters(first + code - from)));
        }
    }

    private static String entry(int from, int to, String unicode) {
        return "<%04X> <%04X> <%s>".formatted(from, to, unicode);
    }

    private static String letters(int character) {
        String shape = Character.toString(character);
        String letter = Joining.undone(shape);
        String meant = character >= FIRST && character <= LAST && letter.length() == 1 ? letter : shape;
        return HexFormat.of().withUpperCase().formatHex(meant.getBytes(StandardCharsets.UTF_16BE));
    }
}
