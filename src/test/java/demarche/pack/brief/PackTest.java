package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.block.Document;
import demarche.pack.block.Section;
import demarche.pack.brief.Measured.Extent;
import demarche.pack.brief.front.CardSides;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.pack.template.Template;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.ItemId;
import demarche.plan.part.Clearance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the papers of a pack hold and in which order, and how long they are said to be.
@Execution(ExecutionMode.CONCURRENT)
class PackTest {
    private static final Plan ONE = PackPlans.oneMeeting();
    private static final Plan THREE = PackPlans.threeMeetings();
    private static final Measured HEAD = BriefMaker.measured(PackPlans.commission(THREE, BriefSort.HEAD));

    private static Document composed(Commission commission) {
        return BriefComposer.compose(commission, Map.of(), CardSides.Room.most()).document();
    }

    private static Commission ordered(Plan plan, BriefSort sort, BriefPart... parts) {
        return PackPlans.commission(plan, new Print(sort, Paper.A4, PackLanguage.ENGLISH, Optional.empty(), List.of(parts), Template.none(), Optional.empty()));
    }

    private static List<String> headings(Document document) {
        return document.sections().stream().map(Section::heading).toList();
    }

    private static Section section(Document document, String id) {
        return document.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theDaySheetStandsBeforeABriefOfEachStateInTheOrderInWhichTheyAreMet() {
        List<String> ids = composed(PackPlans.commission(THREE, BriefSort.HEAD)).sections().stream().map(Section::id).toList();

        assertEquals(List.of("day-sheet", "bra-cover", "bra-steer", "tun-cover", "tun-steer", "tun-points", "tun-answers", "tun-offer", "tun-people", "tun-decisions", "ecu-cover", "ecu-steer"), ids);
    }

    @Test
    void annexesAndOneListOfSourcesStandBehindAllBriefs() {
        List<String> ids = composed(PackPlans.commission(THREE, BriefSort.INTERNAL)).sections().stream().map(Section::id).toList();

        assertTrue(ids.indexOf("ecu-facts") < ids.indexOf("annex-a1"));
        assertEquals(1, ids.stream().filter("sources"::equals).count());
        assertEquals("sources", ids.getLast());
    }

    @Test
    void eachPageIsHeadedByTheMeetingOfItsState() {
        Document document = composed(PackPlans.commission(THREE, BriefSort.HEAD));

        assertEquals("Tunisia · 11 Feb 2020, 08:30 New York", section(document, "tun-steer").running(document.head()));
        assertEquals("Ecuador · 11 Feb 2020, 09:20 New York", section(document, "ecu-steer").running(document.head()));
    }

    @Test
    void aSourceHasOneNumberInAllBriefs() {
        Document document = composed(PackPlans.commission(THREE, BriefSort.HEAD));

        assertTrue(section(document, "bra-steer").toString().contains("Cited[sources=[1]]"));
        assertTrue(section(document, "tun-steer").toString().contains("Cited[sources=[1]]"));
    }

    @Test
    void whatLeavesTheMinistryIsOnOneState() {
        Commission several = PackPlans.commission(THREE, BriefSort.HAND_OVER);

        assertThrows(IllegalArgumentException.class, () -> BriefMaker.made(several, Format.PDF));
        assertFalse(composed(several.only(PackPlans.TUNISIA)).toString().contains("Ecuador"));
    }

    @Test
    void numbersCountInEveryEditionTheSame() {
        assertTrue(headings(composed(PackPlans.commission(ONE, BriefSort.HEAD))).contains("8 Decisions"));
        assertTrue(headings(composed(PackPlans.commission(ONE, BriefSort.INTERNAL))).contains("8 Decisions"));
    }

    @Test
    void chosenPartsAreNumberedAsTheyAreOrdered() {
        Document document = composed(ordered(ONE, BriefSort.INTERNAL, BriefPart.DECISIONS, BriefPart.COVER, BriefPart.OFFER, BriefPart.STEER));

        assertEquals(List.of("1 Decisions", "Cover", "2 If raised; what we can offer", "3 Steer"), headings(document));
        assertTrue(section(document, "steer").toString().contains("Go to 2 If raised"));
    }

    @Test
    void nothingRefersToASectionThatIsOff() {
        Document document = composed(ordered(ONE, BriefSort.INTERNAL, BriefPart.COVER, BriefPart.STEER, BriefPart.ANSWERS, BriefPart.FACTS));

        var ids = document.sections().stream().map(Section::id).toList();
        Pattern.compile("PageOf\\[section=([a-z0-9-]+)").matcher(document.toString()).results().forEach(r -> assertTrue(ids.contains(r.group(1)), r.group(1)));
        assertFalse(document.toString().contains("annex B") || document.toString().contains("in section 0"));
        assertTrue(section(document, "answers").toString().contains("They stand in the plan."));
    }

    @Test
    void theCoverSaysWhenOnBothClocksAndWhatIsBeforeAndAfter() {
        String cover = section(composed(PackPlans.commission(THREE, BriefSort.HEAD)), "tun-cover").toString();

        assertTrue(cover.contains("Tuesday 11 February 2020, 08:30–09:00") && cover.contains("New York (UTC−5)") && cover.contains("14:30–15:00 Tunis (UTC+1)"), cover);
        assertTrue(cover.contains("Meeting 2 of 3. The one before ends at 08:15. The next begins at 09:20: Room 7."), cover);
        assertTrue(cover.contains("Friday 24 January 2020, 12:00 New York (UTC−5)") && cover.contains("Needed by then: decisions 1–4"), cover);
    }

    @Test
    void withoutACriticalDateTheFirstDecisionThatIsAskedIsIt() {
        Pack pack = ONE.packs().find(PackPlans.PACK).orElseThrow().withClearance(Clearance.open());
        Recommendation first = ONE.recommendations().find(new ItemId("r3")).orElseThrow().withNeededBy(Optional.of(LocalDate.of(2020, 1, 20)));

        String cover = section(composed(PackPlans.commission(ONE.with(pack).with(first), BriefSort.HEAD)), "cover").toString();

        assertTrue(cover.contains("Monday 20 January 2020"), cover);
    }

    @Test
    void thePublicReadsThePressLineAndItsFirstHourAndNothingElseOfThePack() {
        String paper = composed(PackPlans.commission(ONE, BriefSort.PUBLIC)).toString();

        assertTrue(paper.contains("We met our Tunisian colleagues") && paper.contains("For use from 11 Feb 2020, 09:00 New York (UTC−5)."), paper);
        assertFalse(paper.contains("Spokesperson") || paper.contains("do not comment") || paper.contains("Okoye") || paper.contains("2020/014"), paper);
    }

    @Test
    void theHandOverPaperNamesWhomItIsForAndWhereItIsHandedOver() {
        Document paper = composed(PackPlans.commission(ONE, BriefSort.HAND_OVER));

        assertTrue(paper.toString().contains("For Tunisia: Permanent Mission to the United Nations. New York, 11 Feb 2020."));
        assertEquals("Paper 2020/014", paper.head().foot().getFirst());
    }

    @Test
    void aMissingAnswerOfAnInterpreterOrAPersonIsLeftOut() {
        String cover = section(composed(PackPlans.commission(THREE, BriefSort.HEAD)), "bra-cover").toString();

        assertFalse(cover.contains("name=With,") || cover.contains("name=Language,"), cover);
    }

    @Test
    void extentsCoverEveryPageOnce() throws Exception {
        int next = 1;
        for (Extent extent : HEAD.extents()) {
            assertEquals(next, extent.first(), extent.heading());
            next += extent.sides();
        }

        try (PDDocument pdf = Loader.loadPDF(HEAD.pdf())) {
            assertEquals(pdf.getNumberOfPages(), next - 1);
        }
        assertEquals(4, HEAD.coreSides());
        assertEquals(List.of(), HEAD.cuts());
    }

    @Test
    void aScreenReaderCanFollowAPack() throws Exception {
        assertEquals(List.of(), Compliance.failures(HEAD.pdf()));
    }

    @Test
    void theSamePackGivesTheSameBytes() {
        assertArrayEquals(HEAD.pdf(), BriefMaker.made(PackPlans.commission(THREE, BriefSort.HEAD), Format.PDF));
    }

    @Test
    void whatIsLeftOutAsToldBringsThePartBackToItsSide() {
        Plan plan = ONE;
        for (int i = 0; i < 14; i++) plan = plan.with(Recommendation.stating(new ItemId("more-" + i), PackPlans.PACK, "agree to one thing more."));
        Commission commission = ordered(plan, BriefSort.HEAD, BriefPart.DECISIONS);

        List<String> cuts = BriefMaker.measured(commission).cuts();

        var told = Pattern.compile("1 Decisions takes (\\d) sides: leave out (\\d+) of 18 decisions, or shorten them by (\\d+) words.").matcher(cuts.getFirst());
        assertTrue(told.matches(), cuts.toString());
        for (int i = 0; i < Integer.parseInt(told.group(2)); i++) plan = plan.without(plan.recommendations().find(new ItemId("more-" + i)).orElseThrow());
        assertEquals(1, BriefMaker.measured(ordered(plan, BriefSort.HEAD, BriefPart.DECISIONS)).extents().getFirst().sides());
    }

    @Test
    void theCoverSaysSoWhereTheCoreIsTooLong() {
        Meeting meeting = ONE.meetings().find(new ItemId("tunis")).orElseThrow();
        String long40 = "one word after the other ".repeat(7).strip() + " by 31 March";
        Plan plan = ONE.with(meeting.withObjectives(String.join("\n", long40, long40, long40)));

        Measured measured = BriefMaker.measured(PackPlans.commission(plan, BriefSort.HEAD));

        assertTrue(measured.isTooLong());
        assertTrue(measured.cuts().stream().anyMatch(cut -> cut.startsWith("1 Steer takes 2 sides: ")), measured.cuts().toString());
    }

    @Test
    void moreThanAPageHoldsIsTold() {
        Meeting meeting = ONE.meetings().find(new ItemId("tunis")).orElseThrow();
        Plan plan = ONE.with(meeting.withObjectives("First by 1 March\nSecond\nThird by 3 March\nFourth by 4 March"));

        List<String> cuts = BriefMaker.measured(ordered(plan, BriefSort.HEAD, BriefPart.STEER)).cuts();

        assertEquals(List.of("Objectives: 4. Only the first 3 are printed: leave out 1.", "Objective 2 names no day."), cuts);
    }

    @ParameterizedTest
    @EnumSource(value = BriefSort.class, names = {"HEAD", "CARD", "HAND_OVER"})
    void hostileTextBreaksNoPage(BriefSort sort) throws Exception {
        byte[] pdf = BriefMaker.made(PackPlans.commission(HostilePack.plan(), sort), Format.PDF);

        assertEquals(List.of(), Compliance.failures(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            int pages = read.getNumberOfPages();
            assertTrue(sort == BriefSort.HEAD ? pages > 15 && pages < 90 : pages == (sort == BriefSort.CARD ? 2 : 1), sort + ": " + pages);
        }
    }
}
