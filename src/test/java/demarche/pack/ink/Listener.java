package demarche.pack.ink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What someone hears who has a PDF read aloud: its structure tree from top to bottom, one line for each piece of text.
final class Listener {
    /// @param path the roles of the elements around the text, outermost first
    record Heard(String path, String text) {}

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();

    static List<Heard> hear(byte[] pdf) throws IOException {
        var listener = new Listener();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) listener.read(page);
            listener.walk(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K), "", new COSDictionary());
        }
        return listener.heard;
    }

    /// All words, each gap one space.
    static String words(byte[] pdf) throws IOException {
        var all = new StringBuilder();
        for (Heard h : hear(pdf)) all.append(h.text()).append(' ');
        return all.toString().replaceAll("\\s+", " ").strip();
    }

    private void read(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var texts = new HashMap<Integer, String>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            var text = new StringBuilder();
            for (Object o : content.getContents()) if (o instanceof TextPosition t) text.append(t.getUnicode());
            if (content.getMCID() >= 0) texts.merge(content.getMCID(), text.toString(), String::concat);
        }
        pages.put(page.getCOSObject(), texts);
    }

    private void walk(COSBase node, String path, COSDictionary page) {
        switch (node) {
            case COSArray all -> {
                for (int i = 0; i < all.size(); i++) walk(all.getObject(i), path, page);
            }
            case COSInteger id -> heard.add(new Heard(path, pages.getOrDefault(page, Map.of()).getOrDefault(id.intValue(), "")));
            case COSDictionary element -> element(element, path, page);
            case null, default -> { }
        }
    }

    private void element(COSDictionary element, String path, COSDictionary outer) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? outer : own;
        String type = element.getNameAsString(COSName.TYPE, "");
        if (type.equals("OBJR")) {
            heard.add(new Heard(path + "/OBJR", ""));
        } else if (element.containsKey(COSName.MCID)) {
            walk(COSInteger.get(element.getInt(COSName.MCID)), path, page);
        } else if (element.containsKey(COSName.ACTUAL_TEXT)) {
            heard.add(new Heard(path + "/" + element.getNameAsString(COSName.S), element.getString(COSName.ACTUAL_TEXT)));
        } else {
            String inner = path + "/" + element.getNameAsString(COSName.S);
            if (element.getDictionaryObject(COSName.K) == null) heard.add(new Heard(inner + "!", ""));
            walk(element.getDictionaryObject(COSName.K), inner, page);
        }
    }
}
