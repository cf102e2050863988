package demarche.pack.ink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Mends the tree that a screen reader follows: a caption is read before its table, groups without content are gone, a link and the head of a table are
/// met once, the cells of a row come in the order in which they are read.
final class StructureMending {
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final Set<String> MAY_NOT_BE_EMPTY = Set.of("THead", "TFoot", "Span", "Link");
    private final PDDocument pdf;
    private final boolean reversed;
    private final RepeatedHeads repeatedHeads = new RepeatedHeads();
    private final Set<COSBase> removed = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param reversed whether the rows of tables were drawn with their last cell first
    StructureMending(PDDocument pdf, boolean reversed) {
        this.reversed = reversed;
        this.pdf = pdf;
    }

    void mend() throws IOException {
        mend(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        repeatedHeads.mark(pdf);
        for (PDPage page : pdf.getPages()) {
            List<PDAnnotation> annotations = page.getAnnotations();
            List<PDAnnotation> kept = annotations.stream().filter(a -> !removed.contains(a.getCOSObject())).toList();
            if (kept.size() < annotations.size()) page.setAnnotations(kept);
        }
    }

    private void mend(COSDictionary element) {
        List<COSBase> kids = kids(element);
        if (reversed && role(element).equals("TR")) Collections.reverse(kids);
        if (role(element).equals("THead")) repeatedHeads.takeFrom(element);
        if (role(element).equals("Link")) kids.removeIf(this::isEmptyLink);
        for (COSBase kid : kids) if (kid instanceof COSDictionary inner && isElement(inner)) mend(inner);
        kids.removeIf(StructureMending::isEmptyGroup);
        captionIntoTable(kids);
        store(element, kids);
    }

    /// The renderer puts a caption behind its table and outside of it.
    private static void captionIntoTable(List<COSBase> kids) {
        Optional<COSDictionary> caption = only(kids, "Caption");
        Optional<COSDictionary> table = only(kids, "Table");
        if (caption.isEmpty() || table.isEmpty()) return;
        kids.remove(caption.get());
        List<COSBase> inside = kids(table.get());
        inside.addFirst(caption.get());
        caption.get().setItem(COSName.P, table.get());
        table.get().setItem(COSName.K, new COSArray(inside));
    }

    private static Optional<COSDictionary> only(List<COSBase> kids, String role) {
        return kids.stream().filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).filter(k -> role(k).equals(role)).findFirst();
    }

    static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        COSBase stored = element.getDictionaryObject(COSName.K);
        if (stored instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) kids.add(all.getObject(i));
        } else if (stored != null) {
            kids.add(stored);
        }
        return kids;
    }

    /// Keeps an array an array of the same references where nothing changed.
    private static void store(COSDictionary element, List<COSBase> kids) {
        COSBase stored = element.getDictionaryObject(COSName.K);
        if (kids.equals(kids(element))) return;
        if (kids.isEmpty()) {
            element.removeItem(COSName.K);
        } else if (stored instanceof COSArray all) {
            all.clear();
            kids.forEach(all::add);
        }
    }

    private boolean isEmptyLink(COSBase kid) {
        if (!(kid instanceof COSDictionary reference) || !(reference.getDictionaryObject(OBJECT) instanceof COSDictionary annotation)) return false;
        COSArray box = annotation.getCOSArray(COSName.RECT);
        float[] sides = box.toFloatArray();
        boolean empty = sides[0] == sides[2] || sides[1] == sides[3];
        if (empty) removed.add(annotation);
        return empty;
    }

    static boolean isElement(COSDictionary kid) {
        return kid.containsKey(COSName.S);
    }

    private static boolean isEmptyGroup(COSBase kid) {
        return kid instanceof COSDictionary inner && MAY_NOT_BE_EMPTY.contains(role(inner)) && kids(inner).isEmpty();
    }

    static String role(COSDictionary element) {
        return element.getNameAsString(COSName.S, "");
    }
}
