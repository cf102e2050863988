package demarche.pack.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Says the text that [LogicalText] set beside an element in place of what is drawn there. It is taken from the blocks: put together again from the signs on the
/// page, a bracket beside digits came out wrong. A link within the text stays a link that can be followed; the words around it are said apart.
final class LogicalMending {
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");
    private static final Set<String> OWN_TEXT = Set.of("P", "H1", "H2", "TD", "TH", "LI", "Caption");
    private final COSDictionary root;

    LogicalMending(PDDocument pdf) {
        this.root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    void mend() {
        mend(root);
    }

    private void mend(COSDictionary element) {
        for (COSDictionary kid : elements(element)) mend(kid);
        if (!OWN_TEXT.contains(StructureMending.role(element)) || !element.containsKey(ALTERNATIVE)) return;
        String said = element.getString(ALTERNATIVE);
        element.removeItem(ALTERNATIVE);
        Optional<COSDictionary> body = elements(element).stream().filter(kid -> StructureMending.role(kid).equals("LBody")).findFirst();
        say(said, body.orElse(element));
    }

    private void say(String said, COSDictionary element) {
        List<COSBase> leaves = new ArrayList<>();
        leaves(element, element.getCOSDictionary(COSName.PG), leaves);
        if (leaves.stream().noneMatch(LogicalMending::isLink)) element.setString(COSName.ACTUAL_TEXT, said.replace(LogicalText.PAGE, ""));
        else sayAround(List.of(said.split(LogicalText.PAGE, -1)), leaves, element);
    }

    /// Links and pieces of content, whatever is around them.
    private static void leaves(COSDictionary element, COSDictionary page, List<COSBase> leaves) {
        for (COSBase kid : StructureMending.kids(element)) {
            if (kid instanceof COSDictionary inner && StructureMending.isElement(inner) && !isLink(inner)) leaves(inner, inner.getCOSDictionary(COSName.PG), leaves);
            else leaves.add(kid instanceof COSInteger mark ? reference(page, mark) : kid);
        }
    }

    private static COSDictionary reference(COSDictionary page, COSInteger mark) {
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.MCID, mark);
        return reference;
    }

    /// @param said before, between and after the links
    private void sayAround(List<String> said, List<COSBase> leaves, COSDictionary element) {
        var kids = new COSArray();
        var between = new ArrayList<COSBase>();
        int links = 0;
        for (COSBase leaf : leaves) {
            if (leaf instanceof COSDictionary link && isLink(link)) {
                span(links < said.size() ? said.get(links++) : "", between, element).ifPresent(kids::add);
                between.clear();
                link.setItem(COSName.P, element);
                kids.add(link);
            } else {
                between.add(leaf);
            }
        }
        span(links < said.size() ? said.get(links) : "", between, element).ifPresent(kids::add);
        element.setItem(COSName.K, kids);
    }

    /// What is drawn, as one element with the words it says.
    private Optional<COSDictionary> span(String said, List<COSBase> drawn, COSDictionary parent) {
        if (drawn.isEmpty()) return Optional.empty();
        var span = new COSDictionary();
        span.setName(COSName.TYPE, "StructElem");
        span.setName(COSName.S, "Span");
        span.setItem(COSName.P, parent);
        span.setItem(COSName.PG, parent.getCOSDictionary(COSName.PG));
        span.setString(COSName.ACTUAL_TEXT, said);
        span.setItem(COSName.K, new COSArray(List.copyOf(drawn)));
        for (COSBase kid : drawn) if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) own(reference, span);
        return Optional.of(span);
    }

    /// Tells the page, too, whose its piece of content is.
    private void own(COSDictionary reference, COSDictionary span) {
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        int page = reference.getCOSDictionary(COSName.PG).getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page && numbers.getObject(i + 1) instanceof COSArray owners) owners.set(reference.getInt(COSName.MCID), span);
        }
    }

    private static List<COSDictionary> elements(COSDictionary parent) {
        return StructureMending.kids(parent).stream().filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).filter(StructureMending::isElement).toList();
    }

    private static boolean isLink(COSBase leaf) {
        return leaf instanceof COSDictionary element && StructureMending.role(element).equals("Link");
    }
}
