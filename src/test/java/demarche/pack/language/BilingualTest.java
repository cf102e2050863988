package demarche.pack.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ArabicSpecimen;
import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.block.Table;
import demarche.pack.brief.Format;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.pack.ink.PdfInk;
import demarche.pack.ink.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class BilingualTest {
    static Stream<Document> papers() {
        return Stream.of(beside(ArabicSpecimen.handOverInEnglish(), ArabicSpecimen.handOver()), beside(ArabicSpecimen.handOver(), ArabicSpecimen.handOverInEnglish()),
                beside(Specimen.brief(), ArabicSpecimen.brief()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperInTwoLanguagesIsPdfUa(Document paper) throws Exception {
        assertEquals(List.of(), Compliance.failures(new PdfInk(Paper.A4).draw(paper)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyInkSaysTheSameWordsInTheSameOrder(Document paper) throws Exception {
        byte[] word = Format.DOCX.draw(paper, Paper.A4);

        assertEquals(Spoken.word(word), Spoken.web(Format.HTML.draw(paper, Paper.A4)));
        assertEquals(Spoken.word(word), Spoken.pdf(Format.PDF.draw(paper, Paper.A4)));
    }

    @Test
    void withoutASecondLanguageThePaperStaysAsItIs() {
        Document paper = Specimen.brief();

        assertSame(paper, Bilingual.of(paper, Optional.empty()));
    }

    @Test
    void theSectionsAndWhatStandsAroundThemAreThoseOfTheFirstLanguage() {
        Document paper = beside(Specimen.brief(), ArabicSpecimen.brief());

        assertEquals(Specimen.brief().head(), paper.head());
        assertEquals(Specimen.brief().sections().stream().map(Section::id).toList(), paper.sections().stream().map(Section::id).toList());
    }

    @Test
    void eachColumnIsHeadedByTheOwnNameOfItsLanguage() {
        Table table = table(beside(english(Block.Paragraph.of("Good")), arabic(Block.Paragraph.of("جيد"))));

        assertEquals(List.of("English", "العربية"), table.columns().stream().map(Table.Column::head).toList());
        assertEquals(List.of(Optional.of(Locale.ENGLISH), Optional.of(ArabicSpecimen.ARABIC)), table.columns().stream().map(Table.Column::language).toList());
    }

    @Test
    void labelsParagraphsAndItemsStandBesideTheirLike() {
        Document paper = beside(english(Block.Row.of("Why", Block.Paragraph.of("Law"), new Block.Listing(true, List.of(Phrase.of("one"), Phrase.of("two"))))),
                arabic(Block.Row.of("لماذا", Block.Paragraph.of("قانون"), new Block.Listing(true, List.of(Phrase.of("واحد"), Phrase.of("اثنان"))))));

        assertEquals(List.of(Table.Cells.of(Phrase.none().strong("Why"), Phrase.none().strong("لماذا")), Table.Cells.of(Phrase.of("Law"), Phrase.of("قانون")),
                Table.Cells.of(Phrase.of("1. ").words("one"), Phrase.of("1. ").words("واحد")), Table.Cells.of(Phrase.of("2. ").words("two"), Phrase.of("2. ").words("اثنان"))), table(paper).lines());
    }

    @Test
    void whatOneLanguageLacksLeavesItsPlaceEmptyAndTheRestInStep() {
        Document paper = beside(english(Block.Paragraph.of("one"), new Block.Note(Phrase.of("only here")), new Block.Heading("last")),
                arabic(Block.Paragraph.of("واحد"), new Block.Heading("أخير")));

        assertEquals(List.of(Table.Cells.of(Phrase.of("one"), Phrase.of("واحد")), Table.Cells.of(Phrase.of("only here"), Phrase.none()),
                Table.Cells.of(Phrase.none().strong("last"), Phrase.none().strong("أخير"))), table(paper).lines());
    }

    @Test
    void aBoxThatMayNotBeDisclosedStaysABox() {
        Document paper = beside(english(closed("Not to be disclosed", "money")), arabic(closed("لا يجوز كشفه", "مال")));

        var box = (Block.Permission) paper.sections().getFirst().blocks().getFirst();
        assertEquals(Block.Permission.Grant.CLOSED, box.grant());
        assertTrue(box.heading().contains("Not to be disclosed") && box.heading().contains("لا يجوز كشفه"), box.heading());
    }

    @Test
    void whatMayBeSaidIsNeverSetBesideWhatMayNot() {
        Document paper = beside(english(closed("Not to be disclosed", "money")), arabic(new Block.Permission(Block.Permission.Grant.OPEN, "يجوز كشفه", List.of(Block.Paragraph.of("مال")))));

        List<Block.Permission.Grant> grants = paper.sections().getFirst().blocks().stream().map(block -> ((Block.Permission) block).grant()).sorted().toList();
        assertEquals(List.of(Block.Permission.Grant.OPEN, Block.Permission.Grant.CLOSED), grants);
    }

    private static Block closed(String heading, String text) {
        return new Block.Permission(Block.Permission.Grant.CLOSED, heading, List.of(Block.Paragraph.of(text)));
    }

    private static Document beside(Document first, Document second) {
        return Bilingual.of(first, Optional.of(second));
    }

    private static Document english(Block... blocks) {
        return Specimen.of(blocks);
    }

    private static Document arabic(Block... blocks) {
        return ArabicSpecimen.of(blocks);
    }

    private static Table table(Document paper) {
        return (Table) paper.sections().getFirst().blocks().getFirst();
    }
}
