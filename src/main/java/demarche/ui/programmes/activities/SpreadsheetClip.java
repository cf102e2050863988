package demarche.ui.programmes.activities;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The cells a spreadsheet left on the clipboard. LibreOffice writes its plain text without line breaks and tabs of the cells, and beside it one in quotation
/// marks that keeps them: that one goes first.
final class SpreadsheetClip {
    private static final String QUOTED = "application/x-libreoffice-tsvc";

    private SpreadsheetClip() {}

    static Optional<String> text(Clipboard clipboard) {
        DataFormat known = DataFormat.lookupMimeType(QUOTED);
        DataFormat quoted = known == null ? new DataFormat(QUOTED) : known;
        return Optional.ofNullable(clipboard.getContent(quoted)).flatMap(SpreadsheetClip::read).filter(t -> !t.isBlank())
                .or(() -> Optional.ofNullable(clipboard.getString())).filter(t -> !t.isBlank());
    }

    private static Optional<String> read(Object content) {
        if (content instanceof String text) return Optional.of(text);
        if (!(content instanceof ByteBuffer bytes)) return Optional.empty();
        byte[] all = new byte[bytes.remaining()];
        bytes.duplicate().get(all);
        return Optional.of(new String(all, charset(all)));
    }

    /// The format leaves open which one it is; a text in two bytes a letter has zeros among its first.
    private static Charset charset(byte[] bytes) {
        for (int i = 1; i < Math.min(bytes.length, 64); i += 2) if (bytes[i] == 0) return StandardCharsets.UTF_16LE;
        return StandardCharsets.UTF_8;
    }
}
