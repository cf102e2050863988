package demarche.pack.ink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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

/// Gives ligatures and shapes back their letters. A font says of its sign `ﬁ` that it means one character of that name, and a search for "confidence" fails;
/// here the table of each font is rewritten to say that it means `f` and `i`, and that the four shapes of an Arabic letter mean that letter. That serves search,
/// copying and reading aloud in one place, which text laid beside each run would not. Lam with alef stays one sign: whoever turns a line round would turn the two.
final class Ligatures {
    private static final Pattern RANGES = Pattern.compile("\\d+ beginbfrange\\s(.*?)endbfrange", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>");
    private static final int FIRST = 0xfb00;
    private static final int LAST_LIGATURE = 0xfb06;
    private static final int LAST = 0xfefc;
    /// The most entries one block of the table may have.
    private static final int BLOCK = 100;

    private Ligatures() {}

    static void spellOut(PDDocument pdf) throws IOException {
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

    static String spellOut(String table) {
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
        String text = Character.toString(character);
        String spelt = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String meant = character <= LAST_LIGATURE || spelt.length() == 1 ? spelt : text;
        return HexFormat.of().withUpperCase().formatHex((character < FIRST || character > LAST ? text : meant).getBytes(StandardCharsets.UTF_16BE));
    }
}
