package demarche.pack.ink;

import demarche.pack.block.DocumentHead;
import demarche.pack.ink.bidi.FromTheRight;
import demarche.pack.ink.bidi.LetterShapes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Mends what the renderer leaves wanting: dates and identity taken from the clock, text that is not stored as it is read, and a structure that is read in the
/// wrong order.
final class Mending {
    private final DocumentHead head;
    private final String xhtml;

    Mending(DocumentHead head, String xhtml) {
        this.head = head;
        this.xhtml = xhtml;
    }

    byte[] mended(PDDocument pdf) throws IOException {
        new StructureMending(pdf, Direction.isFromTheRight(head.language())).mend();
        new LogicalMending(pdf).mend();
        byte[] saved = saved(pdf);
        return FromTheRight.isIn(xhtml) ? spelledOut(saved) : saved;
    }

    /// What a font says of its letters is only known once it is saved.
    private byte[] spelledOut(byte[] saved) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(saved)) {
            LetterShapes.spellOut(pdf);
            return saved(pdf);
        }
    }

    private byte[] saved(PDDocument pdf) throws IOException {
        identify(pdf);
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /// Dates from the document's head, the identity from what it says: the clock would make every copy a different file.
    private void identify(PDDocument pdf) {
        Calendar closed = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        closed.setTimeInMillis(head.closed().toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(closed);
        pdf.getDocumentInformation().setModificationDate(closed);
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        pdf.setDocumentId(ByteBuffer.wrap(digest()).getLong());
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(xhtml.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
