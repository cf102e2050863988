package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.block.Document;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.plan.Activity;
import demarche.plan.Contact;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Handling;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The papers made from one plan: what each holds, how it is marked, and that a screen reader can follow it.
@Execution(ExecutionMode.CONCURRENT)
class EditionsTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Pattern OUR_WORDS = Pattern.compile("(?i)swing[ -]?state|\\btarget|\\blean(s|ed|ing)?\\b|confidence|leaning|internal (brief|edition)|\\bscore");

    private static Facts facts(Plan plan) {
        return REFERENCE.on(plan.head().asOf().orElseThrow()).with(plan);
    }

    private static byte[] pdf(Plan plan, Iso3 state, BriefSort sort) {
        return BriefMaker.pdf(plan, facts(plan), state, new Print(sort, Paper.A4));
    }

    private static Document composed(Plan plan, Iso3 state, Edition edition) {
        return BriefComposer.compose(new Request(plan, facts(plan), state, Locale.ENGLISH, edition));
    }

    private static String words(Plan plan, Edition edition) {
        return composed(plan, BriefPlans.TUNISIA, edition).toString();
    }

    private static int sides(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @EnumSource(BriefSort.class)
    void aScreenReaderCanFollowEach(BriefSort sort) throws Exception {
        assertEquals(List.of(), Compliance.failures(pdf(BriefPlans.tunisia(), BriefPlans.TUNISIA, sort)));
        assertEquals(List.of(), Compliance.failures(pdf(BriefPlans.guatemala(), BriefPlans.GUATEMALA, sort)));
    }

    @ParameterizedTest
    @EnumSource(BriefSort.class)
    void theSamePlanGivesTheSameBytes(BriefSort sort) {
        assertArrayEquals(pdf(BriefPlans.guatemala(), BriefPlans.GUATEMALA, sort), pdf(BriefPlans.guatemala(), BriefPlans.GUATEMALA, sort));
    }

    @ParameterizedTest
    @EnumSource(value = BriefSort.class, names = {"IMPLEMENTER", "HAND_OVER", "PUBLIC"})
    void noPaperForOthersHasOurWordsForStates(BriefSort sort) throws IOException {
        for (Plan plan : List.of(BriefPlans.tunisia(), BriefPlans.guatemala())) {
            Iso3 state = plan.id().equals(BriefPlans.tunisia().id()) ? BriefPlans.TUNISIA : BriefPlans.GUATEMALA;

            String read = Surfaces.of(pdf(plan, state, sort)).words();

            assertEquals(List.of(), OUR_WORDS.matcher(read).results().map(r -> r.group()).toList());
        }
    }

    @Test
    void theHeadOfDelegationHasTheCoreAndThePeople() {
        List<String> ids = composed(BriefPlans.tunisia(), BriefPlans.TUNISIA, Edition.HEAD).sections().stream().map(Section::id).toList();

        assertEquals(List.of("cover", "steer", "points", "answers", "offer"), ids);
        assertTrue(words(BriefPlans.tunisia(), Edition.HEAD).contains("Undecided."));
    }

    @ParameterizedTest
    @CsvSource({"INTERNAL, AMBER_STRICT", "HEAD, AMBER_STRICT", "IMPLEMENTER, AMBER", "HAND_OVER, GREEN", "PUBLIC, CLEAR"})
    void eachIsMarkedByTheHighestOfItsParts(Edition edition, Handling marking) {
        assertEquals(marking, composed(BriefPlans.tunisia(), BriefPlans.TUNISIA, edition).head().marking().level());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void ofAPlanForTheEyesOfItsRecipientsAllPapersAre(Edition edition) {
        Plan plan = BriefPlans.tunisia();

        assertEquals(Handling.RED, composed(plan.with(plan.head().withHandling(Handling.RED)), BriefPlans.TUNISIA, edition).head().marking().level());
    }

    @Test
    void aBriefThatNamesSomebodyRestrictedIsMarkedHigherThanThePlan() {
        Plan plan = BriefPlans.guatemala().with(Contact.titled(new ItemId("judge"), "Zedara Cedar").withState(Optional.of(BriefPlans.GUATEMALA)).withRestricted(true));

        assertEquals(Handling.AMBER_STRICT, composed(plan, BriefPlans.GUATEMALA, Edition.INTERNAL).head().marking().level());
        assertEquals(Handling.AMBER, composed(BriefPlans.guatemala(), BriefPlans.GUATEMALA, Edition.INTERNAL).head().marking().level());
    }

    @Test
    void thePartnerReadsItsRequestFirst() {
        String paper = words(BriefPlans.tunisia(), Edition.HAND_OVER);

        assertTrue(paper.indexOf("Your request") < paper.indexOf("What we offer"));
        assertTrue(paper.contains("The request came from Ministry of Justice."));
        assertTrue(paper.contains("What supports what") && paper.contains("How we work") && paper.contains("Dates ahead"));
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = {"HAND_OVER", "PUBLIC"})
    void whatMayNotBeAnnouncedIsNotNamed(Edition edition) {
        String paper = words(BriefPlans.tunisia(), edition);

        assertTrue(paper.contains("Legislative review, Tunis"));
        assertFalse(paper.contains("Contact-point exercise"));
    }

    @Test
    void thePublicReadsTitleAndDaysOfAProgrammeAndNoMore() {
        String paper = words(BriefPlans.tunisia(), Edition.PUBLIC);

        assertTrue(paper.contains("2 Mar – 24 Apr 2020"));
        assertFalse(paper.contains("Ministry of Justice"));
        assertFalse(paper.contains("Desk review"));
        assertFalse(paper.contains("article by article"));
    }

    @Test
    void theImplementerIsToldThatPartsAreWithheld() {
        String paper = words(BriefPlans.tunisia(), Edition.IMPLEMENTER);

        assertTrue(paper.contains("Parts of the plan are withheld"));
        assertTrue(paper.contains("Desk review of the draft law"));
        assertFalse(paper.contains("Must precede"));
    }

    @Test
    void noOtherStateIsNamed() {
        String paper = composed(BriefPlans.guatemala().with(norms().withStates(new TreeSet<>(List.of(BriefPlans.GUATEMALA, new Iso3("KEN"))))), BriefPlans.GUATEMALA, Edition.IMPLEMENTER).toString();

        assertTrue(paper.contains("Norms for delegates"));
        assertFalse(paper.contains("Kenya"));
        assertFalse(paper.contains("Costa Rica"));
    }

    private static Programme norms() {
        return BriefPlans.guatemala().programmes().find(new ItemId("norms")).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A swing state that we need.", "Swing\u00a0States\u00ad listen.", "The tar\u00adget is August.", "It leans our way.", "Zedara Cedar asked."})
    void aSentenceThatNobodyElseMayReadIsLeftOutWhereverItStands(String sentence) {
        Plan plan = BriefPlans.guatemala().with(Contact.titled(new ItemId("judge"), "Zedara Cedar").withRestricted(true)).with(norms().withPurpose("Delegates know the norms. " + sentence));

        String paper = composed(plan, BriefPlans.GUATEMALA, Edition.IMPLEMENTER).toString();

        assertTrue(paper.contains("Delegates know the norms."));
        assertFalse(paper.contains(sentence), paper);
    }

    @Test
    void anIdIsNoText() {
        var id = new ItemId("swing-state-target");
        Plan plan = BriefPlans.guatemala().with(Programme.titled(id, "Contact points").withStates(new TreeSet<>(List.of(BriefPlans.GUATEMALA))))
                .with(Activity.titled(new ItemId("lean"), id, "First week").withType(Optional.of(new ActivityTypeId("own-target"))));

        String paper = composed(plan, BriefPlans.GUATEMALA, Edition.IMPLEMENTER).toString();

        assertTrue(paper.contains("First week"));
        assertFalse(paper.contains("swing-state-target") || paper.contains("own-target"), paper);
    }

    @Test
    void aCancelledProgrammeIsInNoPaperForOthers() {
        Plan plan = BriefPlans.guatemala().with(norms().withStatus(ProgrammeStatus.CANCELLED));

        for (Edition edition : List.of(Edition.IMPLEMENTER, Edition.HAND_OVER, Edition.PUBLIC)) assertFalse(composed(plan, BriefPlans.GUATEMALA, edition).toString().contains("Norms for delegates"));
    }

    @ParameterizedTest
    @CsvSource({"HAND_OVER, 1", "PUBLIC, 1", "CARD, 2"})
    void manyAndLongThingsStillFitTheSides(BriefSort sort, int sides) throws IOException {
        assertEquals(sides, sides(pdf(crowded(), BriefPlans.GUATEMALA, sort)));
    }

    private static Plan crowded() {
        Plan plan = BriefPlans.guatemala();
        for (int i = 0; i < 20; i++) {
            plan = plan.with(Programme.titled(new ItemId("p" + i), "Programme " + i + " " + "verylongword".repeat(6)).withStates(new TreeSet<>(List.of(BriefPlans.GUATEMALA))).withStatus(ProgrammeStatus.READY)
                    .withRightsCheck(RightsCheck.NOT_NEEDED).withTopics(norms().topics()));
        }
        return plan.with(plan.target(BriefPlans.GUATEMALA).orElseThrow().withRequestedBy("word ".repeat(20).strip()).withLocalOwner("W".repeat(100)).withDecisionAsked("ask ".repeat(40).strip()));
    }

    @Test
    void theCardIsASixOfAnA4() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(BriefPlans.tunisia(), BriefPlans.TUNISIA, BriefSort.CARD))) {
            PDRectangle box = pdf.getPage(0).getMediaBox();

            assertEquals(PDRectangle.A6.getWidth(), box.getWidth(), 1);
            assertEquals(PDRectangle.A6.getHeight(), box.getHeight(), 1);
        }
    }

    @Test
    void theNameOfAFileTellsThePapersApart() {
        Plan plan = BriefPlans.tunisia();
        var names = new ArrayList<String>();
        for (BriefSort sort : BriefSort.values()) names.add(new BriefName(new Request(plan, facts(plan), BriefPlans.TUNISIA, Locale.ENGLISH, sort.edition()), sort).file());

        assertEquals(List.of("Tunisia brief 2020-01-15.pdf", "Tunisia head brief 2020-01-15.pdf", "Tunisia card 2020-01-15.pdf", "Tunisia programmes 2020-01-15.pdf", "Tunisia paper 2020-01-15.pdf",
                "Tunisia announcement 2020-01-15.pdf"), names);
    }
}
