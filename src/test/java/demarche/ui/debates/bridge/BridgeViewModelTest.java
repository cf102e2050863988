package demarche.ui.debates.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Joined;
import demarche.insight.Linkage;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeFilter;
import demarche.pack.figure.bridge.Extent;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BridgeViewModelTest {
    @TempDir
    Path folder;
    private GivenBridgeTab given;

    @BeforeEach
    void aBridge() {
        given = GivenBridgeTab.of("global-mechanism-2026", folder);
        given.model().follow();
        given.tab().show(GivenBridgeTab.GUATEMALA);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Line half() {
        return given.sheet().content().lines().stream().filter(l -> l.state() == Joined.State.HALF && Offer.only(Offer.making(l, given.sheet())).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void theCountsAreThoseOfTheLinkageMeasure() {
        Linkage linkage = Linkage.of(given.sheet().coverage(), new Iso3("GTM"));

        assertEquals(linkage, given.sheet().linkage());
        assertEquals(linkage.pairs().stream().mapToInt(p -> p.made().size()).sum(), given.sheet().made());
    }

    @Test
    void oneClickMakesALinkAndSaysSo() {
        Line line = half();
        Offer offer = Offer.only(Offer.making(line, given.sheet())).orElseThrow();
        int made = given.sheet().made();

        given.model().take(offer);

        assertEquals(Joined.State.MADE, given.sheet().joined().state(line.link()));
        assertTrue(given.sheet().made() > made);
        assertTrue(given.told().getFirst().endsWith(" added to " + offer.programme().title() + "."), given.told().getFirst());
    }

    @Test
    void itCanBeTakenBackAlsoAfterOtherEdits() {
        Offer offer = Offer.only(Offer.making(half(), given.sheet())).orElseThrow();
        given.model().take(offer);
        given.desk().edit(plan -> plan.with(plan.programmes().find(offer.id()).orElseThrow().withPurpose("Another purpose")));

        given.undos().getFirst().run();

        Programme now = given.desk().plan().programmes().find(offer.id()).orElseThrow();
        assertEquals(offer.programme().topics(), now.topics());
        assertEquals("Another purpose", now.purpose());
    }

    @Test
    void takenBackAtOnceItIsUndone() {
        var before = given.desk().plan();
        given.model().take(Offer.only(Offer.making(half(), given.sheet())).orElseThrow());

        given.undos().getFirst().run();

        assertEquals(before, given.desk().plan());
    }

    @Test
    void whatIsOverIsNotOffered() {
        Line line = half();
        Offer offer = Offer.only(Offer.making(line, given.sheet())).orElseThrow();

        given.desk().edit(plan -> plan.with(offer.programme().withStatus(ProgrammeStatus.DONE)));

        assertTrue(Offer.making(line, given.sheet()).stream().noneMatch(o -> o.id().equals(offer.id())));
    }

    @Test
    void whereNeitherEndIsTaughtBothAreOffered() {
        given.model().show(new Extent.Everything());
        Line line = given.sheet().content().lines().stream().filter(l -> l.state() == Joined.State.UNTAUGHT).findFirst().orElseThrow();

        List<Offer> offers = Offer.making(line, given.sheet());

        assertFalse(offers.isEmpty());
        for (Offer offer : offers) assertEquals(List.of(line.link().from(), line.link().to()), offer.topics());
        assertEquals(Optional.empty(), Offer.only(offers));
    }

    @Test
    void everyOfferMakesItsLink() {
        for (Subject subject : List.of(new Subject.WholePlan(), GivenBridgeTab.GUATEMALA)) {
            given.tab().show(subject);
            given.model().show(new Extent.Everything());
            for (Line line : given.sheet().content().lines()) {
                for (Offer offer : Offer.making(line, given.sheet()).stream().limit(4).toList()) {
                    var coverage = demarche.insight.Coverage.of(offer.apply(given.desk().plan()), given.sheet().facts());
                    var wish = new Sheet.Wish(subject, given.model().wishProperty().get().debates(), BridgeFilter.NONE, new Extent.Everything());

                    assertEquals(Joined.State.MADE, Sheet.of(coverage, wish).joined().state(line.link()), line + " " + offer.programme().title());
                }
            }
        }
    }

    @Test
    void enterWalksTheLinksOfATopicAndBeginsAgain() {
        var topic = new TopicId("norm-2015-d");
        int links = given.sheet().content().lines(topic).size();

        for (int i = 0; i <= links; i++) given.model().walk(topic);

        assertEquals(Optional.of(new Picked.OfLink(given.sheet().content().lines(topic).getFirst().link(), topic)), given.model().pickedProperty().get());
    }

    @Test
    void aCardGoesWithTheLinkItTellsAbout() {
        given.model().walk(new TopicId("norm-2015-d"));

        given.model().show(new BridgeFilter(BridgeFilter.Which.MADE, 3, "Art. 41"));

        assertEquals(Optional.empty(), given.model().pickedProperty().get());
    }

    @Test
    void aProgrammeThatIsDeletedLeadsToTheWholePlan() {
        Programme programme = given.desk().plan().programmes().stream().findFirst().orElseThrow();
        given.tab().show(new Subject.OfProgramme(programme.id()));

        given.desk().edit(plan -> plan.without(programme));

        assertEquals(new Subject.WholePlan(), given.sheet().subject());
    }

    @Test
    void theLastDebateStays() {
        for (Debate debate : Debate.values()) given.model().show(debate, false);

        assertEquals(1, given.model().wishProperty().get().debates().size());
    }

    @Test
    void theTableHasTheLinesOfThePictureInTheirOrder() {
        List<BridgeTable.Row> rows = given.tab().bridge().table().rows(given.sheet());

        assertEquals(given.sheet().content().lines(), rows.stream().map(BridgeTable.Row::line).toList());
    }

    @Test
    void whatIsCopiedHasARowForEachLine() {
        BridgeTable table = given.tab().bridge().table();
        List<BridgeTable.Row> rows = table.rows(given.sheet());

        String[] copied = table.copied(rows).split("\n");

        assertEquals(rows.size() + 1, copied.length);
        for (String line : copied) assertEquals(7, line.split("\t", -1).length, line);
    }

    @Test
    void anUnknownProgrammeIsNotShown() {
        given.tab().show(new Subject.OfProgramme(new ItemId("nowhere")));

        assertEquals(new Subject.WholePlan(), given.sheet().subject());
    }
}
