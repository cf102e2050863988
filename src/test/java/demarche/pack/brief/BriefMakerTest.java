package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.pack.brief.debates.AcceptedTable;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.plan.AcceptedGap;
import demarche.plan.OwnFact;
import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class BriefMakerTest {
    private static final Reference REFERENCE = Reference.load();
    private static final byte[] TUNISIA = brief(BriefPlans.tunisia(), BriefPlans.TUNISIA);
    private static final byte[] GUATEMALA = brief(BriefPlans.guatemala(), BriefPlans.GUATEMALA);

    @Test
    void theMarkingStandsTwiceOnEveryPage() throws IOException {
        for (String page : pages(TUNISIA)) assertTrue(page.split(Pattern.quote("TLP:AMBER+STRICT"), -1).length - 1 >= 2, page);
    }

    @Test
    void theCoverSaysThatItIsASampleAndHowLongTheCoreIs() throws IOException {
        String cover = flat(pages(TUNISIA).getFirst());

        assertTrue(cover.contains("This is a sample."), cover);
        assertTrue(cover.contains("Core brief: 4 sides, within the limit of 4."), cover);
    }

    @Test
    void aFactOfOurOwnIsPrintedWithItsSource() throws IOException {
        Plan plan = BriefPlans.guatemala().with(new OwnFact(new ItemId("own"), BriefPlans.GUATEMALA, new FactKey("vote:A/RES/74/247"), "no",
                LocalDate.of(2020, 1, 10), "Note of the mission", ""));

        String whole = flat(String.join(" ", pages(brief(plan, BriefPlans.GUATEMALA))));

        assertTrue(whole.contains("our own: Note of the mission"));
        assertFalse(flat(String.join(" ", pages(GUATEMALA))).contains("our own: Note of the mission"));
    }

    @Test
    void aBriefToHandOverKnowsTheReferenceAlone() {
        Plan plan = BriefPlans.guatemala().with(new OwnFact(new ItemId("own"), BriefPlans.GUATEMALA, new FactKey("vote:A/RES/74/247"), "no",
                LocalDate.of(2020, 1, 10), "Note of the mission", ""));

        String inside = BriefComposer.compose(new Request(plan, facts(plan), BriefPlans.GUATEMALA, Locale.ENGLISH)).toString();
        String handedOver = BriefComposer.compose(new Request(plan, facts(plan), BriefPlans.GUATEMALA, Locale.ENGLISH, Edition.HAND_OVER)).toString();

        assertTrue(inside.contains("our own: Note of the mission"));
        assertFalse(handedOver.contains("Note of the mission"));
        assertTrue(handedOver.contains("Guatemala has been invited to accede to the Budapest Convention."));
    }

    @Test
    void everyNumberCitedStandsInTheListOfSources() throws IOException {
        List<String> pages = pages(GUATEMALA);
        String whole = flat(String.join(" ", pages));
        String list = whole.substring(whole.lastIndexOf("Everything marked S"));

        var cited = Pattern.compile("\\[(S\\d+(?:, ?S\\d+)*) ?]").matcher(whole).results().flatMap(r -> Pattern.compile(", ?").splitAsStream(r.group(1))).distinct().toList();

        assertTrue(cited.size() > 20, cited.toString());
        for (String number : cited) assertTrue(list.contains(" " + number + " "), number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2022", "2023", "2024", "2025", "2026", "UN Convention", "Second Protocol", "Index 2020", "75/32", "75/240", "Global Mechanism"})
    void aBriefOfJanuary2020KnowsNothingLater(String later) throws IOException {
        assertFalse(flat(String.join(" ", pages(TUNISIA))).contains(later));
    }

    @Test
    void everyGapOfTheStateIsThereWithItsStep() throws IOException {
        String text = letters(String.join(" ", raw(TUNISIA)));
        List<Gap> gaps = Gaps.find(BriefPlans.tunisia(), facts(BriefPlans.tunisia()), Texts.of("insight", Locale.ENGLISH)).stream()
                .filter(g -> g.states().contains(BriefPlans.TUNISIA)).toList();

        assertFalse(gaps.isEmpty());
        for (Gap gap : gaps) assertTrue(text.contains(letters(gap.sentence() + gap.words().step())), gap.sentence());
    }

    @Test
    void anAcceptedGapIsPrintedWithWhyAndByWhomAndNotAsMissing() throws IOException {
        Plan plan = BriefPlans.tunisia();
        Gap gap = gaps(plan).open().stream().filter(g -> g.states().contains(BriefPlans.TUNISIA)).findFirst().orElseThrow();

        String text = letters(String.join(" ", raw(brief(accepting(plan, gap), BriefPlans.TUNISIA))));

        int heading = text.indexOf(letters("Gaps that we have decided to live with"));
        assertTrue(heading > 0 && text.indexOf(letters(gap.sentence())) > heading, text);
        assertTrue(text.contains(letters("The embassy covers it. Ines Duarte, 10 Jan 2020")), text);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void onlyTheMinistryReadsWhatItLivesWith(Edition edition) {
        Plan plan = BriefPlans.tunisia();
        Gap gap = gaps(plan).open().stream().filter(g -> g.states().contains(BriefPlans.TUNISIA)).findFirst().orElseThrow();
        Plan accepting = accepting(plan, gap);
        var ground = new Ground(new Request(accepting, facts(accepting), BriefPlans.TUNISIA, Locale.ENGLISH, edition));

        var table = AcceptedTable.of(ground, gaps(accepting).accepted());

        assertEquals(edition == Edition.INTERNAL || edition == Edition.HEAD, table.isPresent());
    }

    private static Gaps gaps(Plan plan) {
        return Gaps.of(plan, facts(plan), Texts.of("insight", Locale.ENGLISH));
    }

    private static Plan accepting(Plan plan, Gap gap) {
        return plan.with(new AcceptedGap(new ItemId("lived-with"), gap.key(), "The embassy covers it.", "Ines Duarte", LocalDate.of(2020, 1, 10)));
    }

    @Test
    void whatIsFairStandsBeforeTheAnswer() throws IOException {
        String text = letters(raw(TUNISIA));

        int fair = text.indexOf(letters("Understandable: the 2019 vote followed political lines."));
        int answer = text.indexOf(letters("Agreed UN principles say"));

        assertTrue(fair > 0 && answer > fair, fair + " " + answer);
    }

    @Test
    void ourOwnWordsAreSaidInThePlaceOfTheReferences() throws IOException {
        var ours = OwnNarrative.stating(new ItemId("ours"), NarrativeKind.CONCERN, "Accepting help would look like taking sides.").withStands(Optional.of(new NarrativeId("con-alignment")))
                .withFair("The vote was political.").withAnswer("Our embassy asks for nothing in return.");

        String text = letters(raw(brief(BriefPlans.tunisia().with(ours), BriefPlans.TUNISIA)));

        assertTrue(text.indexOf(letters("The vote was political.")) < text.indexOf(letters("Our embassy asks for nothing in return.")) && text.contains(letters("Our embassy asks")));
        assertFalse(text.contains(letters("Agreed UN principles say")));
    }

    @Test
    void anOfferWhoseRightsCheckIsOpenIsNotToBeAnnounced() throws IOException {
        var plan = BriefPlans.tunisia();
        Programme review = plan.programmes().find(new ItemId("review")).orElseThrow();

        String text = letters(raw(brief(plan.with(review.withRightsCheck(RightsCheck.OPEN)), BriefPlans.TUNISIA)));

        assertTrue(text.indexOf(letters("Not to be announced")) < text.indexOf(letters("Legislative review, Tunis (A1)")));
        assertTrue(letters(raw(TUNISIA)).indexOf(letters("Legislative review, Tunis (A1)")) < letters(raw(TUNISIA)).indexOf(letters("Not to be announced")));
    }

    @Test
    void whatIsMissingIsPrintedAsUnknown() throws IOException {
        String text = flat(String.join(" ", pages(GUATEMALA)));

        assertTrue(text.contains("Requested by unknown"), text);
        assertTrue(text.contains("Unknown: nobody is recorded as having asked."), text);
    }

    @Test
    void anAbsenceIsNotAPosition() throws IOException {
        assertTrue(letters(raw(TUNISIA)).contains(letters("No vote recorded; not a position")));
    }

    @Test
    void aStateThatIsNoTargetGetsABriefWithoutAssessment() throws IOException {
        var kenya = brief(BriefPlans.tunisia(), new Iso3("KEN"));

        String text = flat(String.join(" ", pages(kenya)));

        assertTrue(text.contains("Kenya"));
        assertFalse(text.contains("Assessment: not to be disclosed"), text);
    }

    @Test
    void aHostileTitleIsPrintedAsItStands() throws Exception {
        var plan = BriefPlans.tunisia();
        Programme review = plan.programmes().find(new ItemId("review")).orElseThrow();

        byte[] pdf = brief(plan.with(review.withTitle("<script>alert(1)</script> & {0} '%s' \u202e")), BriefPlans.TUNISIA);

        assertTrue(letters(raw(pdf)).contains(letters("<script>alert(1)</script> & {0} '%s'")));
        assertEquals(List.of(), Compliance.failures(pdf));
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertArrayEquals(TUNISIA, brief(BriefPlans.tunisia(), BriefPlans.TUNISIA));
    }

    @Test
    void theBriefIsPdfUa() throws Exception {
        assertEquals(List.of(), Compliance.failures(TUNISIA));
        assertEquals(List.of(), Compliance.failures(GUATEMALA));
    }

    @Test
    void aPlanWithNothingInItStillGivesABrief() throws Exception {
        var plan = Plan.empty(PlanHead.titled(new ItemId("new"), "New", Handling.CLEAR));

        byte[] pdf = BriefMaker.pdf(plan, REFERENCE.on(LocalDate.of(2010, 1, 1)), new Iso3("GTM"), Paper.LETTER);

        assertEquals(List.of(), Compliance.failures(pdf));
        assertTrue(flat(pages(pdf).getFirst()).contains("None known"));
    }

    @Test
    void aFileNameIsPlain() {
        var ivoire = BriefName.of(BriefPlans.tunisia(), facts(BriefPlans.tunisia()), new Iso3("CIV"), Locale.ENGLISH);
        var tunisia = BriefName.of(BriefPlans.tunisia(), facts(BriefPlans.tunisia()), BriefPlans.TUNISIA, Locale.ENGLISH);

        assertEquals("Tunisia brief 2020-01-15.pdf", tunisia.file());
        assertTrue(ivoire.file().matches("[A-Za-z0-9 .-]+"), ivoire.file());
    }

    private static Facts facts(Plan plan) {
        return REFERENCE.on(plan, LocalDate.of(2026, 11, 23));
    }

    private static byte[] brief(Plan plan, Iso3 state) {
        return BriefMaker.pdf(plan, facts(plan), state, Paper.A4);
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        var pages = new ArrayList<String>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFKC));
            }
        }
        return pages;
    }

    /// In the order in which it was drawn, so that the text of a cell stays together.
    private static String raw(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
