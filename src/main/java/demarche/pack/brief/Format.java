package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.ink.Paper;
import demarche.pack.ink.PdfInk;
import demarche.pack.ink.WebInk;
import demarche.pack.ink.word.WordInk;
import java.util.Locale;

/// What kind of file a document becomes. All of them say the same words.
public enum Format {
    /// To print and to read aloud.
    PDF,
    /// To edit.
    DOCX,
    /// To read on any screen.
    HTML;

    /// The ending of its files, without a dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] draw(Document document, Paper paper) {
        return switch (this) {
            case PDF -> new PdfInk(paper).draw(document);
            case DOCX -> new WordInk(paper).draw(document);
            case HTML -> new WebInk(paper).draw(document);
        };
    }
}
