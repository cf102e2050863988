package demarche.pack.addendum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.mapping.BadField;
import demarche.history.reading.Issued;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.ink.Compliance;
import demarche.pack.ink.Paper;
import demarche.pack.ink.Spoken;
import demarche.pack.template.Template;
import demarche.pack.template.TemplateProblem;
import demarche.plan.PackCopy;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.ItemId;
import demarche.plan.part.Making;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What went out is made again, and what changed since is told.
@Execution(ExecutionMode.CONCURRENT)
class PackPapersTest {
    private final GivenPack given = new GivenPack(BriefSort.INTERNAL, PackLanguage.ENGLISH);

    private String addendum(ItemId issue) throws Exception {
        return Spoken.pdf(GivenPack.papers().addendum(given.moments(), GivenPack.paper(issue), GivenPack.DAY, 1, Format.PDF));
    }

    private static void thenSays(String said, String words) {
        assertTrue(said.contains(plain(words)), said);
    }

    /// As [Spoken] gives it.
    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }

    @Test
    void whatWentOutIsMadeAgainToTheByteAfterMuchWasEdited() throws BadField, TemplateProblem {
        ItemId issue = given.issue("Version 1");
        var facts = GivenPack.REFERENCE.on(GivenPack.DAY).with(given.plan());
        byte[] wentOut = BriefMaker.made(Commission.of(given.plan(), facts, given.plan().packs().find(GivenPack.PACK).orElseThrow(), Template.none()), Format.PDF);

        given.muchHappens().edit(plan -> plan.with(plan.packs().find(GivenPack.PACK).orElseThrow().withMaking(Making.usual().withEdition(BriefSort.PUBLIC))));

        assertArrayEquals(wentOut, GivenPack.papers().asIssued(given.moments(), GivenPack.paper(issue), Format.PDF));
    }

    @Test
    void anAddendumThatWentOutIsMadeAgainToTheByte() throws BadField, TemplateProblem {
        ItemId issue = given.issue("Version 1");
        ItemId addendum = given.muchHappens().issue("Addendum 1");
        byte[] wentOut = GivenPack.papers().addendum(given.moments(), GivenPack.paper(issue), GivenPack.DAY, 1, Format.PDF);

        given.edit(plan -> plan.with(given.programme("review").withTitle("Another title")));

        assertArrayEquals(wentOut, GivenPack.papers().asIssued(given.moments(), GivenPack.paper(addendum), Format.PDF));
    }

    @Test
    void itSaysWhatToStrikeWhatToReadInsteadAndWhoChangedIt() throws Exception {
        ItemId issue = given.issue("Version 2");

        given.muchHappens();
        String said = addendum(issue);

        thenSays(said, "To brief 2020/014, Version 2 of 15 Jan 2020");
        thenSays(said, "The meeting with the Permanent Mission of Tunisia is now on 11 Feb 2020, 08:45–09:10 New York");
        thenSays(said, "Contact-point exercise at night, Tunis");
        thenSays(said, "Ines Duarte, 10 Feb 2020");
    }

    @Test
    void whereNothingHasChangedItSaysSo() throws Exception {
        ItemId issue = given.issue("Version 1");

        String said = addendum(issue);

        thenSays(said, "Nothing has changed. The paper holds as it is.");
        thenSays(said, "Fields of the plan changed since: 0");
    }

    @Test
    void whoHoldsACopyIsNamedUntilItComesBack() throws Exception {
        ItemId issue = given.issue("Version 1");
        PackCopy copy = PackCopy.titled(new ItemId("one"), GivenPack.PACK, "Ambassador Okoye").withNumber(Optional.of(1)).withIssue(Optional.of(issue)).withHandedOn(Optional.of(GivenPack.DAY));
        given.edit(plan -> plan.with(copy));
        String out = addendum(issue);

        given.edit(plan -> plan.with(copy.withBackOn(Optional.of(GivenPack.DAY))));

        thenSays(out, "Copy 1: Ambassador Okoye");
        assertFalse(addendum(issue).contains("Okoye"));
    }

    @Test
    void whatOnlyCountsDaysIsCountedAndNotListed() throws BadField, TemplateProblem {
        ItemId issue = given.issue("Version 1");
        var wanted = new Wanted(Issued.of(given.moments(), issue).orElseThrow(), GivenPack.DAY.plusDays(1), facility(), Optional.empty(), 1, Optional.empty(), Wanted.Sender.NOBODY);

        Comparison comparison = Comparison.of(wanted);

        assertTrue(comparison.counts() > 0);
        assertEquals(List.of(), comparison.findings());
    }

    @Test
    void newerFactsAreToldAsSuch() throws BadField, TemplateProblem {
        ItemId issue = given.issue("Version 1");
        var wanted = new Wanted(Issued.of(given.moments(), issue).orElseThrow(), LocalDate.of(2021, 6, 1), facility(), Optional.empty(), 1, Optional.empty(), Wanted.Sender.NOBODY);

        assertTrue(Comparison.of(wanted).findings().stream().anyMatch(f -> f.cause() instanceof Cause.Newer));
    }

    private static Wanted.Facility facility() {
        return new Wanted.Facility(GivenPack.REFERENCE, Template.none());
    }

    @ParameterizedTest
    @CsvSource({"IMPLEMENTER", "HAND_OVER", "PUBLIC"})
    void whatLeavesTheMinistryNamesNobodyAndNothingButItsOwnPages(BriefSort edition) throws Exception {
        var leaving = new GivenPack(edition, PackLanguage.ENGLISH);
        ItemId issue = leaving.issue("Version for the swing state");
        leaving.muchHappens();

        String said = Spoken.pdf(GivenPack.papers().addendum(leaving.moments(), GivenPack.paper(issue), GivenPack.DAY, 1, Format.PDF));

        for (String inside : List.of("swing", "Ines Duarte", "Because", "2020/014", "Contact-point exercise at night", "Fields of the plan")) {
            if (edition != BriefSort.IMPLEMENTER || !inside.startsWith("Contact")) assertFalse(said.contains(plain(inside)), inside + " in " + said);
        }
    }

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void everyLanguageCanBeReadAloudAndSaysTheSameInEveryKindOfFile(PackLanguage language) throws Exception {
        var inLanguage = new GivenPack(BriefSort.INTERNAL, language);
        ItemId issue = inLanguage.issue("Version 1");
        inLanguage.muchHappens();
        var wanted = new Wanted(Issued.of(inLanguage.moments(), issue).orElseThrow(), GivenPack.DAY, facility(), Optional.empty(), 1, Optional.empty(), Wanted.Sender.NOBODY);

        var document = PackPapers.document(wanted);

        assertEquals(List.of(), Compliance.failures(Format.PDF.draw(document, Paper.A4)));
        assertEquals(Spoken.word(Format.DOCX.draw(document, Paper.A4)), Spoken.web(Format.HTML.draw(document, Paper.A4)));
    }

    @Test
    void manyChangesTakeSeveralSidesAndCanStillBeReadAloud() throws Exception {
        ItemId issue = given.issue("Version 1");
        for (var programme : given.plan().programmes()) {
            given.edit(plan -> plan.with(programme.withTitle(programme.title() + ", in a wing of the ministry that was put at our disposal")
                    .withPurpose("The purpose of this is said in other words than before. ".repeat(12)).withLead("Another institute")));
        }
        for (var activity : given.plan().activities()) given.edit(plan -> plan.with(activity.withTitle("Renamed: " + activity.title())));

        byte[] pdf = GivenPack.papers().addendum(given.moments(), GivenPack.paper(issue), GivenPack.DAY, 1, Format.PDF);

        assertEquals(List.of(), Compliance.failures(pdf));
        try (var read = Loader.loadPDF(pdf)) {
            assertTrue(read.getNumberOfPages() > 1);
        }
    }

    @Test
    void whatIsStruckIsStruckInEveryKindOfFile() throws Exception {
        ItemId issue = given.issue("Version 1");
        given.muchHappens();

        String web = new String(GivenPack.papers().addendum(given.moments(), GivenPack.paper(issue), GivenPack.DAY, 1, Format.HTML), StandardCharsets.UTF_8);

        assertTrue(web.contains("<del>Working sessions with the drafters"), "in a web page");
        assertTrue(web.contains("del { color: #444; text-decoration: line-through; }"));
    }
}
