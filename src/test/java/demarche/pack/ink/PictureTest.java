package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.map.Atlas;
import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.map.MapSheet;
import demarche.reference.Reference;
import demarche.reference.WorldMap;
import demarche.text.Texts;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PictureTest {
    private static final Document WITH_MAP = withMap();

    private static Document withMap() {
        Reference reference = Reference.load();
        Texts texts = Texts.of("map", Locale.ENGLISH);
        Atlas atlas = Atlas.of(reference.on(LocalDate.of(2026, 11, 23)), Optional.empty(), List.of(), texts);
        var colouring = atlas.colouring(atlas.find("conventions").orElseThrow());
        var content = MapSheet.Content.onPage(MapSheet.Content.figure(WorldMap.load(), reference.states()), colouring, Map.of(), texts);
        return Specimen.of(new Block.Title("Treaties", "Where states stand."), new Block.Picture(MapSheet.whole(content)));
    }

    @Test
    void aMapOnAPageIsDrawnAndToldToReaders() throws Exception {
        byte[] pdf = new PdfInk(Paper.A4).draw(WITH_MAP);

        assertEquals(List.of(), Compliance.failures(pdf));
        assertTrue(dark(pdf) > 5_000, "dark green");
    }

    private static long dark(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 110);
            Files.createDirectories(Path.of("target/gallery"));
            ImageIO.write(page, "png", Path.of("target/gallery/map-on-a-page.png").toFile());
            long dark = 0;
            for (int y = 0; y < page.getHeight(); y++) for (int x = 0; x < page.getWidth(); x++) if ((page.getRGB(x, y) & 0xFFFFFF) == 0x0B6B50) dark++;
            return dark;
        }
    }

    @Test
    void theSameMapGivesTheSamePages() {
        assertArrayEquals(new PdfInk(Paper.A4).draw(WITH_MAP), new PdfInk(Paper.A4).draw(WITH_MAP));
    }
}
