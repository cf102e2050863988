package demarche.pack.addendum;

import demarche.pack.addendum.change.Line;
import demarche.pack.block.Document;
import demarche.pack.block.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/// On which side of a drawn paper a line stands.
final class Sides {
    private static final int LETTERS = 40;
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private Sides() {}

    /// @param pdf the document, drawn; each of its sections has a bookmark
    static Sides of(Document document, byte[] pdf) {
        var sides = new Sides();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            sides.places(document.sections(), read);
            var text = new PDFTextStripper();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                sides.words.add(plain(text.getText(read)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sides;
    }

    private void places(List<Section> sections, PDDocument read) throws IOException {
        var pages = new ArrayList<Integer>();
        for (PDOutlineItem item : read.getDocumentCatalog().getDocumentOutline().children()) pages.add(read.getPages().indexOf(item.findDestinationPage(read)) + 1);
        for (int i = 0; i < sections.size(); i++) {
            int begins = pages.get(i);
            int ends = i + 1 < pages.size() ? pages.get(i + 1) - 1 : read.getNumberOfPages();
            first.put(sections.get(i).id(), begins);
            last.put(sections.get(i).id(), Math.max(begins, ends));
        }
    }

    /// The first side of its section that shows the words; where none does, the first of all.
    int of(Line line) {
        String sought = plain(line.words());
        String beginning = sought.substring(0, Math.min(LETTERS, sought.length()));
        int begins = first.get(line.section());
        for (int page = begins; page <= last.get(line.section()); page++) if (words.get(page - 1).contains(beginning)) return page;
        return begins;
    }

    boolean has(String section) {
        return first.containsKey(section);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cf}]+", "");
    }
}
