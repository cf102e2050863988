package demarche.pack.ink;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// The words of a file in reading order: without running matter, without numbers of pages and lists, which each program makes for itself, and without white space.
public final class Spoken {
    private static final Set<String> UNSPOKEN = Set.of("head", "header", "footer", "thead.around", "tfoot.around", "svg");

    private Spoken() {}

    public static String pdf(byte[] bytes) throws IOException {
        return plain(Listener.hear(bytes).stream().filter(h -> !h.path().contains("/Link") && !h.path().contains("/Lbl")).map(Listener.Heard::text).collect(Collectors.joining()));
    }

    public static String web(byte[] bytes) throws Exception {
        String page = new String(bytes, StandardCharsets.UTF_8);
        var text = new StringBuilder();
        web(parsed(page.substring(page.indexOf("<body>"), page.indexOf("</html>"))).getDocumentElement(), text);
        return plain(text.toString());
    }

    private static void web(Node node, StringBuilder text) {
        if (node instanceof Element e) {
            String name = e.getTagName().equals("thead") || e.getTagName().equals("tfoot") ? e.getTagName() + "." + e.getAttribute("class") : e.getTagName();
            if (UNSPOKEN.contains(name) || e.getAttribute("class").equals("place")) return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) text.append(node.getNodeValue());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) web(child, text);
    }

    public static String word(byte[] bytes) throws Exception {
        return plain(written(bytes));
    }

    /// As paper shows it: a sign that no font of ours has is a question mark there.
    public static String wordOnPaper(byte[] bytes) throws Exception {
        List<Font> fonts = List.of(font("IBMPlexSans-Regular"), font("IBMPlexSansArabic-Regular"));
        return plain(written(bytes).codePoints().mapToObj(c -> Character.isWhitespace(c) || fonts.stream().anyMatch(f -> f.canDisplay(c)) ? Character.toString(c) : "?")
                .collect(Collectors.joining()));
    }

    private static String written(byte[] bytes) throws Exception {
        var text = new StringBuilder();
        word(parsed(new String(parts(bytes).get("word/document.xml"), StandardCharsets.UTF_8)).getDocumentElement(), text, new int[1]);
        return text.toString();
    }

    /// The numbers of points to make are words on paper, and a list in an editable file.
    private static void word(Node node, StringBuilder text, int[] point) {
        if (node instanceof Element e) {
            if (Set.of("w:hyperlink", "w:sdt").contains(e.getTagName())) return;
            if (e.getTagName().equals("w:pStyle") && e.getAttribute("w:val").equals("Point")) text.append(++point[0]);
            if (e.getTagName().equals("w:pStyle") && e.getAttribute("w:val").equals("Heading1")) point[0] = 0;
        }
        if (node.getNodeType() == Node.TEXT_NODE) text.append(node.getNodeValue());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) word(child, text, point);
    }

    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    static Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Font font(String file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, Shipped.stream("/demarche/fonts/" + file + ".ttf"));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }
}
