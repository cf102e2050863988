package demarche.pack;

import demarche.pack.brief.Format;
import demarche.pack.ink.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws the papers in Arabic into a folder, to be looked at.
final class DrawArabic {
    private DrawArabic() {}

    public static void main(String[] args) throws IOException {
        for (Format format : Format.values()) {
            Files.write(Path.of(args[0], "handover." + format.ending()), format.draw(ArabicSpecimen.handOver(), Paper.A4));
            Files.write(Path.of(args[0], "brief." + format.ending()), format.draw(ArabicSpecimen.brief(), Paper.A4));
        }
        Files.write(Path.of(args[0], "card.pdf"), Format.PDF.draw(ArabicSpecimen.handOver(), Paper.CARD));
    }
}
