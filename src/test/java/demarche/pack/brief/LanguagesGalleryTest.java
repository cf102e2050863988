package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.pack.template.Template;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The papers of the sample's meeting with Tunisia in every language, as pages to look at in `target/gallery`.
@Execution(ExecutionMode.CONCURRENT)
class LanguagesGalleryTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Plan PLAN = Sample.load("swing-states-2020").plan();
    private static final Iso3 TUNISIA = new Iso3("TUN");
    private static final int DPI = 80;

    private static Commission commission(String pack, Print print) {
        Pack chosen = PLAN.packs().find(new ItemId(pack)).orElseThrow();
        return Commission.of(PLAN, REFERENCE.on(PLAN.head().asOf().orElseThrow()).with(PLAN), chosen, Template.none()).only(TUNISIA).with(print);
    }

    private static int pages(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/gallery"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", Path.of("target/gallery", "page-%s-%02d.png".formatted(name, page + 1)).toFile());
            }
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void theBriefOfAHeadOfDelegationKeepsItsCoreToFourSides(PackLanguage language) throws Exception {
        Measured brief = BriefMaker.measured(commission("pack-new-york-february", new Print(BriefSort.HEAD, Paper.A4).withLanguage(language)));

        pages("head-" + language.tag(), brief.pdf());
        assertEquals(List.of(), Compliance.failures(brief.pdf()));
        assertEquals(Measured.LIMIT, brief.coreSides(), brief.cuts().toString());
        assertTrue(brief.extents().stream().filter(extent -> extent.part() == BriefPart.COVER || extent.part() == BriefPart.DAY_SHEET).allMatch(extent -> extent.sides() == 1), brief.extents().toString());
    }

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void aPaperToLeaveIsOneSide(PackLanguage language) throws Exception {
        byte[] paper = BriefMaker.made(commission("pack-tunis-hand-over", new Print(BriefSort.HAND_OVER, Paper.A4).withLanguage(language)), Format.PDF);

        assertEquals(1, pages("hand-over-" + language.tag(), paper));
        assertEquals(List.of(), Compliance.failures(paper));
    }

    @Test
    void aPaperInTwoLanguagesHasThemSideBySide() throws Exception {
        var print = new Print(BriefSort.HAND_OVER, Paper.A4, PackLanguage.FRENCH, Optional.of(PackLanguage.ARABIC), List.of(), Template.none(), Optional.empty());

        byte[] paper = BriefMaker.made(commission("pack-tunis-hand-over", print), Format.PDF);

        assertEquals(2, pages("hand-over-fr-ar", paper));
        assertEquals(List.of(), Compliance.failures(paper));
    }
}
