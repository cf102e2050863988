package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.pack.ink.Spoken;
import demarche.pack.template.Template;
import demarche.pack.template.Templates;
import demarche.plan.OwnMarking;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.plan.part.Labelling;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Papers in the look of a ministry and under its own marking.
@Execution(ExecutionMode.CONCURRENT)
class DressedBriefTest {
    private static final Facts FACTS = Reference.load().on(LocalDate.of(2020, 1, 15));
    private static final OwnMarking OWN = new OwnMarking(new ItemId("own"), "RESTRICTED ’; } </style>", Handling.AMBER_STRICT, "for those who are named in the list", "#7fd0ff");

    @TempDir
    private static Path home;
    private static Template sample;

    @BeforeAll
    static void readSample() throws Exception {
        Templates templates = Templates.beside(home.resolve("library.db"));
        sample = templates.named(templates.addSample());
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "CARD", "HAND_OVER"})
    void everyPaperIsCompliantAndEveryInkSaysTheSame(BriefSort sort) throws Exception {
        Commission commission = given(sort, BriefPlans.tunisia().with(OWN));
        byte[] pdf = BriefMaker.made(commission, Format.PDF);
        byte[] word = BriefMaker.made(commission, Format.DOCX);

        assertEquals(List.of(), Compliance.failures(pdf));
        assertEquals(Spoken.word(word), Spoken.web(BriefMaker.made(commission, Format.HTML)));
        assertEquals(Spoken.wordOnPaper(word), Spoken.pdf(pdf));
    }

    @Test
    void theFontsOfTheMinistryAreEmbeddedAndTheLetterheadStandsOnTheCover() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(BriefMaker.made(given(BriefSort.INTERNAL, BriefPlans.tunisia()), Format.PDF))) {
            var fonts = new TreeSet<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
                }
            }
            var cover = new PDFTextStripper();
            cover.setEndPage(1);

            assertTrue(fonts.containsAll(List.of("IBMPlexSans", "IBMPlexSerif-Bold")), fonts.toString());
            assertTrue(cover.getText(pdf).contains("Directorate for Digital Policy"), cover.getText(pdf));
            assertTrue(StreamSupport.stream(pdf.getPage(0).getResources().getXObjectNames().spliterator(), false).findAny().isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameTemplateGivesTheSameBytes(Format format) throws Exception {
        Templates templates = Templates.beside(home.resolve("library.db"));
        Commission again = given(BriefSort.HEAD, BriefPlans.tunisia(), templates.named("Sample"));

        assertArrayEquals(BriefMaker.made(given(BriefSort.HEAD, BriefPlans.tunisia()), format), BriefMaker.made(again, format));
    }

    @Test
    void lettersOfOwnFontsAreFoundOneByOne() throws Exception {
        String page = page(BriefPlans.tunisia(), BriefSort.INTERNAL);

        assertTrue(page.contains("office"), page);
        assertFalse(page.codePoints().anyMatch(c -> c >= 0xfb00 && c <= 0xfb06), page);
    }

    @Test
    void theOwnLabelStaysInsideTheMinistry() throws Exception {
        Plan plan = BriefPlans.tunisia().with(OWN).with(OwnMarking.titled(new ItemId("green"), Handling.GREEN, "OFFICE"));

        assertTrue(page(plan, BriefSort.INTERNAL).contains("for those who are named in the list"));
        assertFalse(page(plan, BriefSort.INTERNAL).contains("TLP:"));
        assertTrue(page(plan, BriefSort.HAND_OVER).contains("TLP:GREEN"));
        assertFalse(page(plan, BriefSort.HAND_OVER).contains("OFFICE"));
    }

    private static String page(Plan plan, BriefSort sort) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(BriefMaker.made(given(sort, plan), Format.PDF))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void aLabelIsNeverMarkupOrStyle() {
        String page = new String(BriefMaker.made(given(BriefSort.INTERNAL, BriefPlans.tunisia().with(OWN)), Format.HTML), StandardCharsets.UTF_8);

        assertEquals(1, page.split("</style>", -1).length - 1);
        assertFalse(page.contains("content: 'RESTRICTED ’; }"));
    }

    @Test
    void thePacksMarkingCountsOnEveryPaper() {
        Pack pack = Pack.titled(new ItemId("pack"), "Tunis").withLabelling(new Labelling(Optional.of(Handling.RED), ""));
        Print print = new Print(BriefSort.INTERNAL, Paper.A4);
        var commission = new Commission(BriefPlans.tunisia(), FACTS, List.of(BriefPlans.TUNISIA), Optional.of(pack), print);

        assertEquals(Handling.RED, BriefMaker.marking(commission));
        assertEquals(Handling.RED, BriefMaker.marking(commission.with(new Print(BriefSort.PUBLIC, Paper.A4))));
        assertEquals(Handling.AMBER_STRICT, BriefMaker.marking(Commission.on(BriefPlans.tunisia(), FACTS, BriefPlans.TUNISIA, print)));
    }

    private static Commission given(BriefSort sort, Plan plan) {
        return given(sort, plan, sample);
    }

    private static Commission given(BriefSort sort, Plan plan, Template template) {
        return Commission.on(plan, FACTS, BriefPlans.TUNISIA, new Print(sort, Paper.A4, PackLanguage.ENGLISH, Optional.empty(), List.of(), template, Optional.empty()));
    }

    /// Papers to be looked at.
    static void main(String[] args) throws Exception {
        home = Files.createTempDirectory("dressed");
        readSample();
        for (BriefSort sort : BriefSort.values()) {
            Commission commission = given(sort, BriefPlans.tunisia().with(OWN.withTitle("VS – NUR FÜR DEN DIENSTGEBRAUCH")));
            for (Format format : Format.values()) Files.write(Path.of(args[0], sort.code() + "." + format.ending()), BriefMaker.made(commission, format));
        }
    }
}
