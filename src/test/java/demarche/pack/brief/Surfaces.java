package demarche.pack.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Everything that somebody with a PDF in his hands could read out of it: what is printed, what is said aloud, what stands in its properties, and its bytes
/// as they are and as they are packed.
///
/// @param words what people read or hear: text, properties, bookmarks, descriptions
/// @param bytes as in the file, then of each stream unpacked
public record Surfaces(String words, String bytes) {
    public static Surfaces of(byte[] file) throws IOException {
        var words = new StringBuilder();
        var bytes = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            words.append(new PDFTextStripper().getText(pdf)).append('\n');
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) read(pdf.getDocument().getObjectFromPool(key).getObject(), words, bytes);
            read(pdf.getDocument().getTrailer(), words, bytes);
            if (pdf.getDocumentCatalog().getMetadata() != null) words.append(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        }
        return new Surfaces(Normalizer.normalize(words, Normalizer.Form.NFKC), bytes.toString());
    }

    /// Every text of the file, bookmarks, properties and alternatives among them, whatever its name is. An object that stands elsewhere is read there.
    private static void read(COSBase object, StringBuilder words, StringBuilder bytes) throws IOException {
        if (object instanceof COSStream stream) unpack(stream, bytes);
        switch (object) {
            case COSString text -> words.append(text.getString()).append('\n');
            case COSName name -> words.append(name.getName()).append('\n');
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) read(array.get(i), words, bytes);
            }
            case COSDictionary dictionary -> {
                for (var entry : dictionary.entrySet()) read(entry.getValue(), words, bytes);
            }
            case null, default -> {}
        }
    }

    private static void unpack(COSStream stream, StringBuilder bytes) throws IOException {
        var unpacked = new ByteArrayOutputStream();
        try (InputStream in = stream.createInputStream()) {
            in.transferTo(unpacked);
        }
        bytes.append('\n').append(unpacked.toString(StandardCharsets.ISO_8859_1));
    }

    /// With and without spaces, so that a line break hides nothing.
    public String all() {
        String text = words + "\n" + bytes;
        return text + "\n" + words.replaceAll("\\s+", "") + "\n" + bytes.replace("\0", "");
    }
}
