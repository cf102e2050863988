package demarche.pack;

import demarche.pack.block.Document;
import demarche.pack.brief.Format;
import demarche.pack.ink.Paper;
import demarche.pack.language.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Draws the papers in Arabic into a folder, to be looked at.
final class DrawArabic {
    private DrawArabic() {}

    public static void main(String[] args) throws IOException {
        for (Format format : Format.values()) {
            Files.write(Path.of(args[0], "handover." + format.ending()), format.draw(ArabicSpecimen.handOver(), Paper.A4));
            Files.write(Path.of(args[0], "brief." + format.ending()), format.draw(ArabicSpecimen.brief(), Paper.A4));
        }
        Document english = Bilingual.of(ArabicSpecimen.handOverInEnglish(), Optional.of(ArabicSpecimen.handOver()));
        Document arabic = Bilingual.of(ArabicSpecimen.handOver(), Optional.of(ArabicSpecimen.handOverInEnglish()));
        Document brief = Bilingual.of(Specimen.brief(), Optional.of(ArabicSpecimen.brief()));
        for (Format format : Format.values()) {
            Files.write(Path.of(args[0], "english-arabic." + format.ending()), format.draw(english, Paper.A4));
            Files.write(Path.of(args[0], "arabic-english." + format.ending()), format.draw(arabic, Paper.A4));
        }
        Files.write(Path.of(args[0], "bilingual-brief.pdf"), Format.PDF.draw(brief, Paper.A4));
        Files.write(Path.of(args[0], "card.pdf"), Format.PDF.draw(ArabicSpecimen.handOver(), Paper.CARD));
    }
}
