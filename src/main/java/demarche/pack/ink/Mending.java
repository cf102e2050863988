package demarche.pack.ink;

import demarche.pack.block.DocumentHead;
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

/// Mends what the renderer leaves wanting: dates and identity taken from the clock, ligatures without their letters, text that is not stored as it is read,
/// and a structure that is read in the wrong order.
final class Mending {
    private final DocumentHead head;
    private final String xhtml;

    Mending(DocumentHead head, String xhtml) {
        this.head = head;
        this.xhtml = xhtml;
    }

    byte[] mend(byte[] rendered) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(rendered)) {
            Ligatures.spellOut(pdf);
            new StructureMending(pdf, Direction.isFromTheRight(head.language())).mend();
            new LogicalMending(pdf).mend();
            identify(pdf);
            pdf.save(bytes);
        }
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
