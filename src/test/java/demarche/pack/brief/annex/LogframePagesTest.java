package demarche.pack.brief.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.pack.block.Document;
import demarche.pack.block.Section;
import demarche.pack.brief.BriefComposer;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Pages;
import demarche.pack.ink.Paper;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The logframes of both samples as an auditor would be handed them.
@Execution(ExecutionMode.CONCURRENT)
class LogframePagesTest {
    private static final Reference REFERENCE = Reference.load();

    private static Request request(String sample, String state, Edition edition) {
        Plan plan = Sample.load(sample).plan();
        return new Request(plan, REFERENCE.on(plan.head().asOf().orElseThrow()), new Iso3(state), Locale.ENGLISH, edition);
    }

    private static byte[] pdf(String sample, String state, Paper paper) {
        Request request = request(sample, state, Edition.INTERNAL);
        return BriefMaker.pdf(request.plan(), request.facts(), request.state(), paper);
    }

    @ParameterizedTest
    @CsvSource({"global-mechanism-2026, GTM, A4", "global-mechanism-2026, KEN, LETTER", "swing-states-2020, TUN, A4", "swing-states-2020, PER, LETTER"})
    void everyLogframeIsOneLandscapePageAndItsChainFollows(String sample, String state, Paper paper) throws IOException {
        List<Section> sections = BriefComposer.compose(request(sample, state, Edition.INTERNAL)).sections().stream().filter(Section::isLandscape).toList();
        byte[] bytes = pdf(sample, state, paper);

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<Integer> across = IntStream.rangeClosed(1, pdf.getNumberOfPages()).filter(p -> isLandscape(pdf.getPage(p - 1).getMediaBox())).boxed().toList();

            keep(bytes, sample + "-" + state + "-" + paper, across);
            assertFalse(sections.isEmpty());
            for (Section section : sections) {
                List<Integer> pages = new ArrayList<>();
                for (int page : across) if (text(pdf, page).contains(section.heading())) pages.add(page);
                assertTrue(section.id().endsWith("-logframe") ? pages.size() == 1 : pages.size() == 1 || pages.size() == 2, section.heading() + " on " + pages);
            }
            for (int page : across) assertEquals(paper == Paper.A4 ? 842 : 792, pdf.getPage(page - 1).getMediaBox().getWidth(), 1);
            for (int page : across) assertTrue(text(pdf, page).contains("TLP:AMBER"), "page " + page);
        }
    }

    private static boolean isLandscape(PDRectangle box) {
        return box.getWidth() > box.getHeight();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @ParameterizedTest
    @CsvSource({"global-mechanism-2026, GTM", "swing-states-2020, TUN"})
    void aScreenReaderCanFollowThem(String sample, String state) throws Exception {
        assertEquals(List.of(), Compliance.failures(pdf(sample, state, Paper.A4)));
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void onlyTheInternalBriefHasThem(Edition edition) {
        Document document = BriefComposer.compose(request("global-mechanism-2026", "GTM", edition));

        boolean seen = document.sections().stream().anyMatch(Section::isLandscape);

        assertEquals(edition == Edition.INTERNAL, seen);
    }

    /// Pictures for people to look at, as a grey printer would print them.
    private static void keep(byte[] bytes, String name, List<Integer> numbers) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        try (Pages pages = Pages.of(bytes)) {
            for (int number : numbers) {
                Pages.Picture drawn = pages.picture(number, 110);
                var picture = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_BYTE_GRAY);
                picture.createGraphics().drawImage(argb(drawn), 0, 0, Color.WHITE, null);
                ImageIO.write(picture, "png", folder.resolve("logframe-" + name + "-" + number + ".png").toFile());
            }
        }
    }

    private static BufferedImage argb(Pages.Picture drawn) {
        var image = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, drawn.width(), drawn.height(), drawn.argb(), 0, drawn.width());
        return image;
    }
}
