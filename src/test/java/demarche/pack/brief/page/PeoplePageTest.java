package demarche.pack.brief.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.people.Logged;
import demarche.insight.people.PeopleWords;
import demarche.pack.brief.BriefComposer;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.choice.Consent;
import demarche.plan.choice.Leaning;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a brief tells of people and talks, and to whom.
@Execution(ExecutionMode.CONCURRENT)
class PeoplePageTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Plan PLAN = Sample.load("global-mechanism-2026").plan();
    private static final Iso3 GTM = new Iso3("GTM");
    private static final Contact CEDAR = Contact.titled(new ItemId("cedar"), "Zedara Plantedname").withState(Optional.of(GTM)).withRole("Plantedrole").withBiography("Plantedbiography of a judge.")
            .withReach("planted@sample.example").withStance(Leaning.BOTH);

    private static String brief(Plan plan, Edition edition) {
        var facts = REFERENCE.on(plan.head().asOf().orElseThrow()).with(plan);
        return BriefComposer.compose(new Request(plan, facts, GTM, Locale.ENGLISH, edition)).toString();
    }

    private static Plan logged(Contact contact) {
        Encounter met = Encounter.of(new ItemId("met-now"), GTM, LocalDate.of(2026, 11, 20)).withPlace("Plantedplace").withContacts(new TreeSet<>(List.of(contact.id()))).withOthers("Plantedother")
                .withHeard(Optional.of(Leaning.BOTH)).withQuote("Plantedquote").withSummary("Plantedsummary").withPromise("Plantedpromise").withFollowUp("Plantedtask")
                .withRaised(new TreeSet<>(List.of(new NarrativeId("con-cost")))).withAuthor("Plantedauthor");
        return Logged.of(PLAN, met, List.of(contact), new PeopleWords(Texts.of("encounters", Locale.ENGLISH))).into(PLAN);
    }

    @Test
    void aLoggedEncounterStandsInTheNextBrief() {
        String brief = brief(logged(CEDAR), Edition.INTERNAL);

        for (String planted : List.of("Zedara Plantedname", "Plantedrole", "Plantedbiography", "Meeting, Plantedplace, 20 Nov 2026", "Plantedother", "Plantedquote", "Plantedsummary", "Plantedpromise", "Plantedtask")) {
            assertTrue(brief.contains(planted), planted);
        }
        assertFalse(brief.contains("planted@sample.example"), "nobody needs a telephone number on paper");
    }

    @Test
    void whatSomebodySaidWhomWeDoNotKnowStandsWithTheTalk() {
        Plan plan = PLAN.with(Encounter.of(new ItemId("stranger"), GTM, LocalDate.of(2026, 11, 19)).withOthers("A delegate").withQuote("Plantedsaying"));

        assertTrue(brief(plan, Edition.INTERNAL).contains("Plantedsaying"));
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = {"INTERNAL", "HEAD"}, mode = EnumSource.Mode.EXCLUDE)
    void noEditionThatLeavesTheMinistryTellsOfTalksOrOfPeople(Edition edition) {
        String brief = brief(logged(CEDAR.withRestricted(true)), edition);

        assertFalse(brief.contains("Planted"), brief.substring(Math.max(0, brief.indexOf("Planted") - 80), Math.min(brief.length(), brief.indexOf("Planted") + 80)));
        assertFalse(brief.contains("Zedara"));
        assertFalse(brief.contains("Quetzal"));
    }

    @Test
    void whoRefusedIsNamedWithoutBiography() {
        String brief = brief(logged(CEDAR.withConsent(Consent.REFUSED)), Edition.INTERNAL);

        assertTrue(brief.contains("Zedara Plantedname"));
        assertFalse(brief.contains("Plantedbiography"));
        assertTrue(brief.contains("Did not agree that we keep more."));
    }

    @Test
    void whoIsRestrictedIsMarkedSoInTheMinistry() {
        assertTrue(brief(logged(CEDAR.withRestricted(true)), Edition.HEAD).contains("Not to be named outside the ministry."));
    }

    @Test
    void theLastContactStandsAmongTheFactsThatAreNotToBeDisclosed() {
        assertTrue(brief(logged(CEDAR), Edition.INTERNAL).contains("Last contact: Meeting, Plantedplace, 20 Nov 2026, with Zedara Plantedname, Plantedother."));
    }

    @Test
    void aTalkAfterTheDayOfThePlanIsNotKnown() {
        Plan later = PLAN.with(Encounter.of(new ItemId("later"), GTM, LocalDate.of(2026, 11, 22)).withQuote("Plantedlater"));

        assertFalse(brief(later, Edition.INTERNAL).contains("Plantedlater"));
    }

    @Test
    void whatWeOweStandsWithItsDayAndWhetherItIsOverdue() {
        String brief = brief(PLAN, Edition.INTERNAL);

        assertTrue(brief.contains("Ask whether the note was sent, by 13 Nov 2026."));
        assertTrue(brief.contains("Overdue."));
    }

    @Test
    void aStateWithoutPeopleHasNoSuchPage() {
        var facts = REFERENCE.on(PLAN.head().asOf().orElseThrow());
        var ground = new Ground(new Request(PLAN, facts, new Iso3("BOL"), Locale.ENGLISH, Edition.INTERNAL));

        assertEquals(Optional.empty(), PeoplePage.of(ground));
    }

    @Test
    void thePrintedPageIsReadableToEverybodyAndHoldsWhatWasLogged() throws Exception {
        byte[] pdf = pdf(logged(CEDAR));

        assertEquals(List.of(), Compliance.failures(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(read).contains("Plantedquote"));
        }
    }

    @Test
    void howeverMuchIsKnownItTakesOneSide() throws IOException {
        Plan full = PLAN;
        String long60 = "judge and prosecutor ".repeat(100);
        for (int i = 0; i < 6; i++) full = full.with(Contact.titled(new ItemId("full-" + i), "Zedara Plantedname " + i).withState(Optional.of(GTM)).withRole("Plantedrole").withBiography(long60).withStance(Leaning.BOTH));
        for (int i = 0; i < 6; i++) {
            full = full.with(Encounter.of(new ItemId("talk-" + i), GTM, LocalDate.of(2026, 11, 10 + i)).withContacts(new TreeSet<>(List.of(new ItemId("full-" + i)))).withHeard(Optional.of(Leaning.BOTH))
                    .withQuote(long60).withSummary(long60).withPromise(long60).withFollowUp("Plantedtask " + i).withFollowUpBy(Optional.of(LocalDate.of(2026, 12, 1))));
        }

        try (PDDocument read = Loader.loadPDF(pdf(full))) {
            int sides = 0;
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                var one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                if (one.getText(read).strip().startsWith("7 People")) sides++;
            }
            assertEquals(1, sides);
        }
    }

    private static byte[] pdf(Plan plan) {
        return BriefMaker.pdf(plan, REFERENCE.on(plan.head().asOf().orElseThrow()).with(plan), GTM, Paper.A4);
    }
}
