package demarche.ui.sharing.merge;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.pack.ink.HtmlInk;
import demarche.pack.ink.Paper;
import demarche.pack.ink.PdfInk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Writes a receipt as the ending of the name says: a PDF, a page for a browser, or plain text.
final class ReceiptFile {
    private final Disk disk;

    ReceiptFile(Locale language) {
        this.disk = new Disk(language);
    }

    void write(Receipt receipt, Path file) throws FileTrouble {
        disk.write(file, bytes(receipt, file.getFileName().toString().toLowerCase(Locale.ROOT)));
    }

    private static byte[] bytes(Receipt receipt, String name) {
        if (name.endsWith(".pdf")) return new PdfInk(Paper.A4).draw(receipt.document());
        String text = name.endsWith(".html") ? new HtmlInk(Paper.A4).draw(receipt.document()) : receipt.text();
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
