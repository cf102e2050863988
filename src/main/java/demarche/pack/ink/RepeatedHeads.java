package demarche.pack.ink;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// The head of a table that stands again on the pages it flows over: drawn for the eye, and not read aloud a second time.
final class RepeatedHeads {
    private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

    /// Takes the repetitions out of the head of a table and remembers them.
    void takeFrom(COSDictionary head) {
        take(head, head.getCOSDictionary(COSName.PG));
    }

    private void take(COSDictionary element, COSDictionary first) {
        switch (element.getDictionaryObject(COSName.K)) {
            case COSArray kids -> {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid && isRepetition(kid, first)) kids.remove(i);
                    else if (kids.getObject(i) instanceof COSDictionary kid) take(kid, first);
                }
            }
            case COSDictionary kid -> take(kid, first);
            case null, default -> { }
        }
    }

    private boolean isRepetition(COSDictionary kid, COSDictionary first) {
        COSDictionary page = kid.getCOSDictionary(COSName.PG);
        if (!kid.containsKey(COSName.MCID) || page == first) return false;
        repeated.computeIfAbsent(page, _ -> new TreeSet<>()).add(kid.getInt(COSName.MCID));
        return true;
    }

    /// Marks what was taken as running matter on its pages.
    void mark(PDDocument pdf) throws IOException {
        COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        for (PDPage page : pdf.getPages()) {
            Set<Integer> marks = repeated.getOrDefault(page.getCOSObject(), Collections.emptySet());
            if (marks.isEmpty()) continue;
            redraw(pdf, page, marks);
            forget(tree.getCOSArray(COSName.NUMS), page.getStructParents(), marks);
        }
    }

    private static void redraw(PDDocument pdf, PDPage page, Set<Integer> marks) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            boolean begins = tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC");
            if (begins && marks.contains(properties(page, tokens.get(i - 1)).getInt(COSName.MCID))) {
                var pagination = new COSDictionary();
                pagination.setName(COSName.TYPE, "Pagination");
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination);
            }
        }
        var stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static COSDictionary properties(PDPage page, Object operand) {
        return switch (operand) {
            case COSDictionary inline -> inline;
            case COSName name -> page.getResources().getProperties(name).getCOSObject();
            default -> new COSDictionary();
        };
    }

    private static void forget(COSArray numbers, int page, Set<Integer> marks) {
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            COSBase owners = numbers.getObject(i + 1);
            if (numbers.getInt(i) == page && owners instanceof COSArray all) marks.forEach(mark -> all.set(mark, COSNull.NULL));
        }
    }
}
